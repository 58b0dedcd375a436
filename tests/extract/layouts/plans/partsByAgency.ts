import { action, completed, lead, on, recommendation, told, underWay } from "./draft.ts";
import type { InventedPlan } from "./inventedPlan.ts";

export const partsByAgency: InventedPlan = {
  why: "one status cell holds a deadline and the parts of several agencies, some completed and some in progress",
  file: "oxbow-dhr-5.txt",
  title: "DHR5 Action Plan – multi agency recommendations (Safer Oxbow)",
  columns: ["recommendation", "outcome", "action", "target and progress", "lead"],
  banners: false,
  tables: [
    {
      caption: null,
      origin: "panel",
      recommendations: [
        recommendation(
          "1",
          "All agencies should show where a high risk case is marked in their own records and who is able to see the mark.",
          [
            action({
              text: "Agencies to report where the mark stands and to say what stops it from being seen at night",
              outcome: "The mark is seen by whoever opens the record.",
              leads: [lead("Oxbow Police"), lead("Oxbow Council"), lead("Oxbow NHS Foundation Trust")],
              target: on("October 2024", "2024-10"),
              status: "partly-completed",
              entries: [
                completed("the mark is on the first screen and opens the plan that was made for that person.", "OXP"),
                completed("every ward computer shows the mark since the records were joined.", "ONFT"),
                underWay(
                  "the new system has been bought and the mark will be carried over to it.",
                  "Probation Service",
                ),
              ],
            }),
          ],
        ),
        recommendation(
          "2",
          "Families of people who died should be asked each year whether they want to hear what has changed.",
          [
            action({
              text: "Offer each family a named person in the partnership who writes once a year, and stops when asked to",
              outcome: "Families hear of change from the partnership and not from the newspaper.",
              leads: [lead("Safer Oxbow")],
              target: on("March 2025", "2025-03"),
              status: "completed",
              entries: [completed("letters went to the four families who wished for one.")],
            }),
            action({
              text: "Put a yearly page about change on the website",
              leads: [lead("Safer Oxbow")],
              target: null,
              status: "not-stated",
              entries: [told("the page has been drafted and waits for the families to read it first.")],
            }),
          ],
        ),
        recommendation("3", "Commissioners should ask how refuges that take pets could be paid for.", [
          action({
            outcome: "Nobody stays in danger for fear of leaving an animal behind.",
            leads: [lead("Oxbow Council")],
            status: "in-progress",
            entries: [underWay("two refuges have said what it would cost them.")],
          }),
        ]),
      ],
    },
  ],
};
