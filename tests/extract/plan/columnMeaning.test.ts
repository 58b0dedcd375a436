import { describe, expect, it } from "vitest";
import { columnMeaning } from "../../../src/extract/plan/columnMeaning.ts";

const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  number: ["No", "Ref.", "Rec no.", "#", "Rec #", "Recommendation number", "Item"],
  "action-number": ["Action no.", "Action ref"],
  recommendation: [
    "Recommendation",
    "Panel recommendation",
    "What was recommended",
    "What the review asked for",
    "Rec.",
  ],
  scope: ["Scope", "Local or national?", "Scope (local / regional)", "Reach (local or national)"],
  action: ["Action to be taken", "What will be done", "Key actions / tasks", "Steps to be taken", "How will we do it?"],
  outcome: ["Outcome", "Intended impact", "What difference will it make?", "What success will look like"],
  lead: ["Lead agency", "Who will lead", "By whom", "Responsible body", "Owner (name one)", "Organisation"],
  target: [
    "Target date",
    "By when",
    "Timescale for completion",
    "Deadline",
    "To be completed by",
    "Expected completion date",
  ],
  completion: ["Date of completion", "Completed on", "Date achieved", "Date signed off"],
  progress: [
    "Status",
    "Progress to date",
    "Current position",
    "Agency response to recommendations",
    "Six-monthly update",
  ],
  rag: ["RAG", "RAG rating", "Red/Amber/Green", "Traffic light", "Rating (red, amber, green)"],
  milestones: ["Key milestones", "Evidence", "Evidence of completion", "Steps along the way"],
  "target+outcome": ["Target date and intended outcome", "Due date and desired outcome"],
  "target+progress": ["Deadline and progress", "Timescale and status"],
  "completion+progress": ["Completion date & outcome", "Date completed and result", "Completed (date and outcome)"],
};

describe("columnMeaning", () => {
  for (const [meaning, headings] of Object.entries(MEANINGS)) {
    it.each(headings)(`reads %j as ${meaning}`, (heading) => {
      expect(columnMeaning(heading)?.join("+")).toBe(meaning);
    });
  }

  it.each(["Colour of the cover", "Weather", "Postcode", "Kilometres"])("does not guess at %j", (heading) => {
    expect(columnMeaning(heading)).toBeNull();
  });

  it("does not mind case, line ends or curly apostrophes", () => {
    for (const heading of Object.values(MEANINGS).flat()) {
      expect(columnMeaning(heading.toUpperCase())).toEqual(columnMeaning(heading));
      expect(columnMeaning(heading.replace(" ", "\n"))).toEqual(columnMeaning(heading));
    }
  });
});
