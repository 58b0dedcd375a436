import { describe, expect, it } from "vitest";
import type { CorpusDocument } from "../../src/corpus/corpusInput.ts";
import { printedLinkRows } from "../../src/corpus/printedLinkTable.ts";
import type { AdoptedDocument } from "../../src/model/adopted.ts";
import type { ActionId, DocumentId, PartnershipId, RecommendationId, ReviewId } from "../../src/model/ids.ts";
import { printedLinks } from "../../src/threads/printedLinks.ts";
import { CODEBOOK } from "../fixtures/corpus/codebook.ts";
import { adoptedDocument } from "../threads/adopted.ts";

type Numbered = readonly (readonly [print: string, number: string | null, origin?: "panel" | "agency"])[];
type Held = {
  readonly id: string;
  readonly partnership?: string;
  readonly review: string | null;
  readonly label: string | null;
  readonly recommendations?: Numbered;
  readonly actions?: Numbered;
  /** What the first recommendation prints. */
  readonly prints?: string;
};

function held({
  id,
  partnership = "xanderton",
  review,
  label,
  recommendations = [],
  actions = [],
  prints = "",
}: Held): CorpusDocument {
  const blank = adoptedDocument(id, { prints: recommendations.map(([print]) => print) });
  const adopted: AdoptedDocument = {
    ...blank,
    recommendations: blank.recommendations.map((record, index) => ({
      ...record,
      number: recommendations[index]?.[1] ?? null,
      origin: recommendations[index]?.[2] ?? "panel",
      links: index === 0 ? printedLinks(prints, label) : [],
    })),
    actions: actions.map(([print, number]) => ({
      id: `${id}/action-${print}` as ActionId,
      recommendationId: (blank.recommendations[0]?.id ?? "") as RecommendationId,
      number,
      leads: [],
      target: null,
      revisedTarget: null,
      completion: null,
      status: "not-stated",
      rag: [],
      themes: [],
      asks: [],
      links: [],
      hasText: true,
      hasOutcome: false,
      words: [],
      place: { page: null, section: null, row: null },
    })),
  };
  return {
    source: {
      id: id as DocumentId,
      file: `${id}.txt`,
      sha256: "",
      form: "text-rendering",
      title: id,
      publisher: partnership,
      partnershipId: partnership as PartnershipId,
      reviewId: review as ReviewId | null,
      reviewLabel: label,
      kind: review === null ? "practice-document" : "action-plan",
      dated: null,
      url: null,
      withdrawn: null,
    },
    adopted,
    summaries: {},
    wording: null,
  };
}

const rows = (...documents: readonly CorpusDocument[]) => printedLinkRows({ codebook: CODEBOOK, documents });
const saying = (prints: string, more: Partial<Held> = {}) =>
  held({ id: "later", review: "x-16", label: "DHR16", recommendations: [["00000001", "1"]], prints, ...more });
const EARLIER = held({
  id: "earlier",
  review: "x-14",
  label: "DHR34",
  recommendations: [
    ["0000000a", "5"],
    ["0000000b", "5.1"],
    ["0000000c", "6"],
    ["0000000d", "6"],
    ["0000000e", "7", "agency"],
  ],
  actions: [
    ["000000aa", "61"],
    ["000000ab", "62"],
    ["000000ac", "62"],
  ],
});

describe("the table of printed links", () => {
  it("names the review and the record that are held, in the order they are printed", () => {
    expect(rows(EARLIER, saying("Link with DHR34 Rec 5 (Action 61) and Rec 5.1; as per DHR 17."))).toEqual([
      {
        passage_id: "later/recommendation-00000001",
        printed: "Link with DHR34 Rec 5",
        review_label: "DHR34",
        number: "recommendation 5, action 61",
        review_id: "x-14",
        target_id: "earlier/action-000000aa",
        position: 0,
      },
      expect.objectContaining({
        number: "recommendation 5.1",
        target_id: "earlier/recommendation-0000000b",
        position: 1,
      }),
      {
        passage_id: "later/recommendation-00000001",
        printed: "as per DHR 17",
        review_label: "DHR17",
        number: null,
        review_id: null,
        target_id: null,
        position: 2,
      },
    ]);
  });

  const target = (prints: string) => rows(EARLIER, saying(prints))[0]?.target_id;

  it.each([
    ["DHR34 Rec 5", "earlier/recommendation-0000000a"],
    ["DHR34 action 61", "earlier/action-000000aa"],
    ["DHR34", null],
    ["DHR34 Rec 6", null],
    ["DHR34 Rec 51", null],
    ["DHR34 Rec 7", null],
    ["DHR34 Rec 9", null],
    ["DHR34 action 62", null],
  ])("takes a number for a record only where one alone prints it: %s", (prints, expected) => {
    expect(target(prints)).toBe(expected);
  });

  it("takes a record that two documents of the review print for one", () => {
    const again = held({ id: "summary", review: "x-14", label: "DHR34", recommendations: [["0000000a", "5"]] });
    expect(rows(EARLIER, again, saying("DHR34 Rec 5"))[0]?.target_id).toBe("earlier/recommendation-0000000a");
    const other = held({ id: "summary", review: "x-14", label: "DHR34", recommendations: [["0000000f", "5"]] });
    expect(rows(EARLIER, other, saying("DHR34 Rec 5"))[0]).toMatchObject({ review_id: "x-14", target_id: null });
  });

  it("finds the label of a review however it is printed", () => {
    for (const label of ["DHR 34", "DHR 034 (Rowan)", "Domestic Homicide Review No. 34"]) {
      const earlier = { ...EARLIER, source: { ...EARLIER.source, reviewLabel: label } };
      expect(rows(earlier, saying("As per DHR34"))[0]?.review_id).toBe("x-14");
    }
  });

  it("never takes another partnership's review of that label, nor one of two in the same, nor its own", () => {
    const elsewhere = { ...EARLIER, source: { ...EARLIER.source, partnershipId: "yarrowby" as PartnershipId } };
    expect(rows(elsewhere, saying("DHR34 Rec 5"))[0]).toMatchObject({ review_id: null, target_id: null });
    const twin = held({ id: "twin", review: "x-14b", label: "DHR34" });
    expect(rows(EARLIER, twin, saying("DHR34 Rec 5"))[0]).toMatchObject({ review_id: null, target_id: null });
    const own = saying("DHR34 Rec 1", { label: "DHR34", review: "x-14" });
    expect(rows(own)).toEqual([]);
  });

  it("never takes a practice document or a document without a label for a review", () => {
    const practice = held({ id: "practice", review: null, label: "DHR34" });
    const nameless = held({ id: "nameless", review: "x-1", label: null });
    expect(rows(practice, nameless, saying("DHR34"))[0]?.review_id).toBeNull();
  });
});
