import { action, completed, lead, namedLead, on, recommendation, subItem, told } from "./draft.ts";
import type { InventedPlan } from "./inventedPlan.ts";

export const coloursAndLetters: InventedPlan = {
  why: "full-width rows carry the recommendation and its lettered list with dates of its own; each update has its own colour",
  file: "tarnley-plan.txt",
  title: "Tarnley Vale Community Safety Partnership DHR Multi-agency Action Plan",
  columns: ["scope", "action", "outcome", "lead", "target", "rag", "updates", "completion"],
  banners: true,
  tables: [
    {
      caption: null,
      origin: "panel",
      recommendations: [
        recommendation(
          "1",
          "Tarnley Police should make sure that calls about the same address are read together before an officer is sent.",
          [
            action({
              text: "Build a screen that shows the last ten calls about an address and teach the control room to use it",
              outcome: "Officers arrive knowing what has happened there before.",
              leads: [
                namedLead(
                  "DCI Rowena Thackery, Control Room, Tarnley Police",
                  "Rowena Thackery",
                  "Control Room, Tarnley Police",
                ),
              ],
              target: on("By June 2022", "2022-06"),
              completion: on("01/11/2023", "2023-11-01"),
              status: "completed",
              rag: ["amber", "green"],
              entries: [
                told("the screen has been drawn and waits for a supplier to say what it will cost.", "amber"),
                told("it is now used on every shift and dip sampling shows that calls are read together.", "green"),
              ],
            }),
          ],
          { addressedTo: "Tarnley Police", scope: "local" },
        ),
        recommendation(
          "2",
          "A programme of teaching across the force about what arrest and bail conditions can do to keep a person safe.",
          [
            action({
              text: "Teach every response team in person and put the slides where officers can find them on patrol",
              outcome: "Conditions are asked for where they would help.",
              leads: [lead("Tarnley Police")],
              target: on("See the target dates against each item", null),
              completion: on("20/12/22", "2022-12-20"),
              status: "completed",
              rag: ["red", "amber", "green"],
              entries: [
                told("no team has been taught so far because trainers were moved to other work.", "red"),
                told("half of the teams have had their day and the rest are booked.", "amber"),
                { ...completed("Complete"), rag: "green" },
              ],
            }),
          ],
          {
            addressedTo: "Tarnley Police",
            scope: "local",
            subItems: [
              subItem(
                "a",
                "Make sure that officers look for earlier risk assessments before they leave the station.",
                on("By September 2022", "2022-09"),
              ),
              subItem(
                "b",
                "Make sure that a referral is sent where children were in the house.",
                on("By June 2022", "2022-06"),
              ),
              subItem("c", "Make sure that neighbours are asked what they heard.", on("By June 2022", "2022-06")),
            ],
          },
        ),
        recommendation(
          "3",
          "Wendover Community Trust should offer every member of staff a yearly hour on recognising control at home.",
          [
            action({
              text: "Record a session that can be watched at any time and keep a list of who has watched it",
              outcome: "Staff in every clinic know the signs and whom to tell.",
              leads: [lead("Wendover Community Trust")],
              target: on("By June 2023 then reviewed annually", "2023-06"),
              completion: on("13/09/2022", "2022-09-13"),
              status: "completed",
              rag: ["green"],
              entries: [told("the session went live in spring and nine in ten staff have watched it.", "green")],
            }),
            action({
              text: "Offer a second session in person for those who lead a team",
              leads: [lead("Wendover Community Trust")],
              target: on("By April 2022", "2022-04"),
              completion: on("31/10/2023", "2023-10-31"),
              status: "completed",
              rag: ["amber", "green"],
              entries: [
                told("rooms could not be found before the summer.", "amber"),
                told("three sessions have been held and more are planned for new leaders.", "green"),
              ],
            }),
          ],
          { addressedTo: "Wendover Community Trust", scope: "local" },
        ),
      ],
    },
  ],
};
