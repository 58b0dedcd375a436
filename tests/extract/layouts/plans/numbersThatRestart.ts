import { action, completed, lead, namedLead, on, recommendation, told } from "./draft.ts";
import type { InventedPlan } from "./inventedPlan.ts";

export const numbersThatRestart: InventedPlan = {
  why: "numbers restart in each agency's table, one number is missing between two printed ones, and two columns hold two things each",
  file: "harrowick-review.txt",
  title: "Harrowick Community Safety Partnership Domestic Homicide Review Action Plan",
  columns: ["number", "recommendation", "action", "lead", "milestones", "target and outcome", "completion and outcome"],
  banners: false,
  tables: [
    {
      caption: "DHR Panel Recommendations",
      origin: "panel",
      recommendations: [
        recommendation(
          "1",
          "That the partnership reviews how cases that come back to conference within a year are prepared and chaired.",
          [
            action({
              text: "Chair and deputies to read the last twenty returning cases together and agree what should be asked before each meeting",
              milestones: "Summary of the twenty cases shared with members",
              outcome: "Members come to a returning case knowing what was tried before",
              leads: [lead("Risk Conference Steering Group")],
              target: on("April 2022", "2022-04"),
              completion: on("July 2022", "2022-07"),
              status: "completed",
              entries: [completed("The agreed list of questions is now part of the invitation to every meeting")],
            }),
          ],
        ),
        recommendation(
          "2",
          "That a short guide to the review's learning is written for people who will never read the full report.",
          [
            action({
              text: "Write and print a four page guide in plain words and have it read by two survivors before it goes out",
              milestones: "Draft read by survivors",
              outcome: "Learning reaches staff who have ten minutes to read",
              leads: [lead("Harrowick Council")],
              target: on("31 August 2021", "2021-08-31"),
              completion: null,
              status: "not-stated",
              entries: [told("The draft waits for a decision about printing costs")],
            }),
          ],
          { printsNumber: false },
        ),
        recommendation(
          "3",
          "That every agency shows the partnership how it stores a warning about a violent partner.",
          [
            action({
              text: "Each agency to send a picture of its own screen and a note of who can see the warning",
              milestones: "Pictures received from all agencies",
              outcome: "Warnings are seen by those who knock on the door",
              leads: [lead("Harrowick Council"), lead("Probation Service")],
              target: on("End of September 2021", "2021-09"),
              completion: on("30 April 2022", "2022-04-30"),
              status: "completed",
              entries: [completed("All agencies answered and two have changed who can see the warning")],
            }),
          ],
        ),
      ],
    },
    {
      caption: "Harrowick General Hospital",
      origin: "agency",
      recommendations: [
        recommendation(
          "1",
          "To make sure that a quiet room is offered in the emergency department before anybody is asked about home.",
          [
            action({
              text: "Set aside one room near the front desk and put its number on the checklist used by nurses",
              milestones: "Room in use",
              outcome: "Patients can speak without being overheard",
              leads: [namedLead("Gwendolyn Pryor, Safeguarding Matron", "Gwendolyn Pryor", "Safeguarding Matron")],
              target: on("01 July 21", "2021-07-01"),
              completion: on("December 2023", "2023-12"),
              status: "completed",
              entries: [completed("The room opened late because of building work and is now used most days")],
            }),
          ],
        ),
        recommendation("2", "To teach every new doctor how the hospital shares worries with the local authority.", [
          action({
            text: "Add a half hour session to the first week of each rotation",
            milestones: "Slides agreed with the local authority",
            outcome: "Doctors know whom to ring and what they may say",
            leads: [lead("Harrowick General Hospital")],
            target: on("December 2021", "2021-12"),
            completion: on("September 2022", "2022-09"),
            status: "completed",
            entries: [completed("The session runs four times a year and is marked by those who attend")],
          }),
        ]),
      ],
    },
    {
      caption: "Adult Social Care",
      origin: "agency",
      recommendations: [
        recommendation(
          "1",
          "Joint visits with a nurse are planned whenever an adult with care needs lives with the person they fear.",
          [
            action({
              text: "Write a procedure for joint visits with the community nursing teams and review it after six months",
              milestones: "Procedure signed by both services",
              outcome: "Visits are safer for staff and calmer for the adult",
              leads: [lead("Adult Social Care")],
              target: on("March 2022", "2022-03"),
              revisedTarget: on("Revised timescale of April 2024", "2024-04"),
              completion: null,
              status: "not-stated",
              entries: [told("Both services have read the second draft and want a shorter one")],
            }),
          ],
        ),
      ],
    },
  ],
};
