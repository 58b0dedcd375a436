import { action, completed, lead, on, recommendation, told, underWay } from "./draft.ts";
import type { InventedPlan } from "./inventedPlan.ts";

export const cellsOverManyLines: InventedPlan = {
  why: "one action a recommendation, so that a narrow page may print each row line by line; some statuses stand without a label",
  file: "saltmere-plan.txt",
  title: "Saltmere Community Safety Partnership: plan of action after the domestic homicide review",
  columns: ["number", "recommendation", "action", "outcome", "lead", "target", "progress"],
  banners: false,
  tables: [
    {
      caption: "Panel Recommendations",
      origin: "panel",
      recommendations: [
        recommendation("1", "Housing letters should not be sent to an address where the other tenant may open them.", [
          action({
            text: "Change the letter system so that a safe way to write is asked for first",
            outcome: "Nobody is put at risk by a letter.",
            leads: [lead("Saltmere Council")],
            target: on("May 2023", "2023-05"),
            status: "completed",
            entries: [completed("the question stands on the first page of the form since summer.")],
          }),
        ]),
        recommendation(
          "2",
          "The law should let magistrates see earlier orders made by another court on the same day.",
          [
            action({
              text: "Write to the ministry with the two examples that the panel was shown",
              outcome: "Orders are known to every court.",
              leads: [lead("Saltmere Council")],
              target: on("31/01/2023", "2023-01-31"),
              status: "national",
              entries: [told("Home Office notified of this when the report was sent to it.")],
            }),
          ],
        ),
        recommendation(
          "3",
          "Drop-in sessions at the ferry office should have somebody who can speak about money and debt.",
          [
            action({
              text: "Find a debt adviser for one morning a week and pay for the room",
              outcome: "Debt is talked about before it becomes a hold over a person.",
              leads: [lead("Citizens Advice")],
              target: on("Autumn term", null),
              status: "in-progress",
              entries: [underWay("an adviser has been found and the room is being painted.")],
            }),
          ],
        ),
      ],
    },
    {
      caption: "Saltmere Hospital",
      origin: "agency",
      recommendations: [
        recommendation("1", "Porters should be told what to do where a visitor will not leave a patient alone.", [
          action({
            text: "Give porters a short talk at the start of a shift and a number to ring",
            outcome: "Patients can be alone with a nurse.",
            leads: [lead("Saltmere Hospital")],
            target: on("End of March 2024", "2024-03"),
            status: "completed",
            entries: [
              completed("every porter on days has had the talk. Night porters had it in the first week of the month."),
            ],
          }),
        ]),
      ],
    },
  ],
};
