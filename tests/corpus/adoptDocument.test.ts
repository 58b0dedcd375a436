import { describe, expect, it } from "vitest";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { ThemeId } from "../../src/model/ids.ts";
import { inventedCorpus } from "../fixtures/corpus/extractions.ts";
import { ADOPTING } from "./adopting.ts";

function extraction(): Extraction {
  const first = inventedCorpus()[0];
  if (first === undefined) throw new Error("the invented corpus is empty");
  return first.extraction;
}

describe("adoptDocument", () => {
  it("keeps no text of any record", () => {
    for (const { extraction: document } of inventedCorpus()) {
      const stored = JSON.stringify(adoptDocument(document, ADOPTING));
      const texts = [...document.recommendations, ...document.updates, ...document.learning, ...document.clauses];
      for (const { text } of texts) expect(stored).not.toContain(text);
      for (const { text, outcome } of document.actions) {
        if (text !== null) expect(stored).not.toContain(text);
        if (outcome !== null) expect(stored).not.toContain(outcome);
      }
    }
  });

  it("keeps a pseudonym only where it is the label of the review", () => {
    const document = extraction();
    const review = { label: "DHR 'Bridie'", pseudonyms: ["Bridie", "Tam"] };
    const adopted = adoptDocument({ ...document, document: { ...document.document, review } }, ADOPTING);
    expect(adopted.document.review?.pseudonyms).toEqual(["Bridie"]);
  });

  it("keeps at most five words of a date cell that holds no date, and all of one that does", () => {
    const document = extraction();
    const [action] = document.actions;
    if (action === undefined) throw new Error("no action");
    const undated = { printed: "See the date that stands against each line", date: null };
    const dated = { printed: "Commenced 18/11/21 and complete on 13/09/2022", date: action.target?.date ?? null };
    const [adopted] = adoptDocument(
      { ...document, actions: [{ ...action, target: undated, completion: dated }] },
      ADOPTING,
    ).actions;
    expect(adopted?.target?.printed).toBe("See the date that stands…");
    expect(adopted?.completion).toEqual(dated);
  });

  it("keeps at most ten words of the heading a record stands under", () => {
    const document = extraction();
    const [first] = document.recommendations;
    if (first === undefined) throw new Error("no recommendation");
    const section = "Harrowmere Housing NB: updates come from the body that took its homes over in the spring";
    const moved = { ...document, recommendations: [{ ...first, place: { ...first.place, section } }] };
    expect(adoptDocument(moved, ADOPTING).recommendations[0]?.place.section).toBe(
      "Harrowmere Housing NB: updates come from the body that took…",
    );
  });

  it("cuts what a finding quotes", () => {
    const findings = [
      {
        level: "unsure" as const,
        place: { page: 1, section: null, row: 2 },
        message: 'unknown status "We will look at this again when staff are back" in column "Progress"',
      },
    ];
    expect(adoptDocument({ ...extraction(), findings }, ADOPTING).findings[0]?.message).toBe(
      'unknown status "We will look at this…" in column "Progress"',
    );
  });

  it("refuses evidence that would be a quotation", () => {
    const document = extraction();
    const [first] = document.recommendations;
    if (first === undefined) throw new Error("no recommendation");
    const themes = [{ theme: "flags" as ThemeId, evidence: ["a marker on each address"] }];
    expect(() => adoptDocument({ ...document, recommendations: [{ ...first, themes }] }, ADOPTING)).toThrow(
      `evidence of theme flags for ${first.id} is longer than 4 words`,
    );
  });
});
