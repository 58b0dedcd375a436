import { action, lead, namedLead, on, recommendation, told } from "./draft.ts";
import type { InventedPlan } from "./inventedPlan.ts";

export const datesOfAllForms: InventedPlan = {
  why: "targets and completions are printed in every form, some of them none, and leads are several bodies, ranks and named people",
  file: "quarrydale-2.txt",
  title: "Quarrydale Safer Partnership action plan: Domestic Homicide Review 'Bridie'",
  columns: ["number", "recommendation", "action", "lead", "target", "completion", "progress"],
  banners: false,
  tables: [
    {
      caption: null,
      origin: "panel",
      recommendations: [
        recommendation(
          "1",
          "Surgeries should keep a private line on which patients can be rung back about worries at home.",
          [
            action({
              text: "Set up the line in every surgery and tell patients about it in the waiting room",
              leads: [lead("Quarrydale NHS Foundation Trust"), lead("Quarrydale Council")],
              target: on("3rd March 2023", "2023-03-03"),
              completion: on("12/05/2023", "2023-05-12"),
              status: "completed",
              entries: [told("all but two surgeries have the line and those two share one.")],
            }),
          ],
        ),
        recommendation("2", "Schools should be told on the next morning when police were called to a pupil's home.", [
          action({
            text: "Extend the morning message to colleges and nurseries, and check each term that it arrives",
            leads: [
              namedLead("Supt Idris Fairbairn, Quarrydale Police", "Idris Fairbairn", "Quarrydale Police"),
              lead("Education Safeguarding Team"),
            ],
            target: on("By June Sept 2023", "2023-09"),
            completion: on("30.09.23", "2023-09-30"),
            status: "completed",
            entries: [told("messages reach every school, college and nursery that has agreed to take them.")],
          }),
        ]),
        recommendation(
          "3",
          "Staff who visit at home should carry a card that says how to leave safely and whom to ring.",
          [
            action({
              text: "Design the card with visiting staff and print enough for every service that visits",
              leads: [lead("Quarrydale Council")],
              target: on("Ongoing", null),
              completion: null,
              status: "not-stated",
              entries: [told("visiting staff asked for something that fits behind a lanyard.")],
            }),
            action({
              text: "Ask staff after a year whether the card has been of use to them",
              leads: [lead("Adult Social Care")],
              target: on("Dec 2024", "2024-12"),
              completion: null,
              status: "not-stated",
              entries: [],
            }),
          ],
        ),
        recommendation("4", "The partnership should write to every employer in the dale with more than fifty staff.", [
          action({
            text: "Write the letter with the chamber of trade and send it with a list of people who can speak at work",
            leads: [lead("Quarrydale Council"), lead("Victim Support")],
            target: on("01/12/24", "2024-12-01"),
            completion: on("January 2025", "2025-01"),
            status: "completed",
            entries: [told("ninety letters were sent and fourteen employers have asked for a speaker.")],
          }),
        ]),
      ],
    },
  ],
};
