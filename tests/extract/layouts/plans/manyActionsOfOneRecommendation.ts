import { action, completed, lead, recommendation, underWay } from "./draft.ts";
import type { InventedPlan } from "./inventedPlan.ts";

export const manyActionsOfOneRecommendation: InventedPlan = {
  why: "a blank recommendation cell means the one above, a blank outcome cell means none, and an action number is printed twice",
  file: "fenmere-review-3.txt",
  title: "Fenmere Together Partnership: Domestic Homicide Review 3 action plan",
  columns: ["recommendation", "outcome", "action", "progress", "lead"],
  banners: false,
  tables: [
    {
      caption: null,
      origin: "panel",
      recommendations: [
        recommendation(
          "1",
          "Every service that meets a frightened adult should ask the same first questions and write down what was said.",
          [
            action({
              number: "1",
              text: "Agree one short set of first questions with every service that sits on the partnership and print it as a card for front desks.",
              outcome: "People who seek help are asked the same questions wherever they arrive first.",
              leads: [lead("Fenmere Council"), lead("Fenmere Police")],
              status: "completed",
              entries: [
                completed(
                  "the card was printed and handed out at every front desk, and new staff are given one on their first day.",
                ),
              ],
            }),
            action({
              number: "2",
              text: "Check a sample of records each quarter for whether the answers were written down in the words that were used.",
              leads: [lead("Fenmere Council")],
              status: "in-progress",
              entries: [
                underWay("the first sample has been read and the findings are being written up for the board."),
              ],
            }),
            action({
              number: "2",
              text: "Give each manager a one page guide to reading the sample with their own staff at supervision.",
              outcome: "Managers talk about the quality of records with the people who write them.",
              leads: [lead("Adult Social Care"), lead("Probation Service")],
              status: "partly-completed",
              entries: [
                completed("guide written and sent to every manager who supervises frontline staff.", "FMP"),
                underWay("the guide is being rewritten so that it fits our own supervision form.", "Probation Service"),
              ],
            }),
          ],
        ),
        recommendation(
          "8a",
          "Housing officers should be told at once when a tenant asks for the locks to be changed after an assault.",
          [
            action({
              number: "3",
              text: "Write a direct route for requests from the police control room to the repairs desk, open at night and at weekends.",
              outcome: "Locks are changed on the day of the request.",
              status: "completed",
              entries: [
                completed(
                  "the route has been open since spring and the repairs desk reports each month on how long requests have waited.",
                ),
              ],
            }),
          ],
        ),
        recommendation(
          "8b",
          "The partnership should find out why so few requests for safer housing come from the rural wards.",
          [
            action({
              number: "4",
              text: "Ask village halls, surgeries and post offices what stops people from asking, and bring the answers to the board.",
              outcome: "The board knows what stands in the way outside the town.",
              leads: [lead("Fenmere Council"), lead("Citizens Advice")],
              status: "in-progress",
              entries: [underWay("eleven of the nineteen villages have been visited so far.")],
            }),
            action({
              leads: [lead("Fenmere Police")],
              status: "completed",
              entries: [completed("rural officers carry the leaflet and leave it where they are asked to.")],
            }),
          ],
        ),
      ],
    },
  ],
};
