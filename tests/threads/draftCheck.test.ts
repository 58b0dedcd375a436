import { describe, expect, it } from "vitest";
import { asksOf } from "../../src/coding/asksOf.ts";
import { codePassage } from "../../src/coding/codePassage.ts";
import { compileAsks } from "../../src/coding/compileAsks.ts";
import { compileCodebook } from "../../src/coding/compileCodebook.ts";
import { wordBag } from "../../src/coding/wordBag.ts";
import type { DocumentId, PassageId, RecommendationId, ReviewId, ThreadId } from "../../src/model/ids.ts";
import { checkDraft } from "../../src/threads/draft/checkDraft.ts";
import { draftIndex } from "../../src/threads/draft/draftIndex.ts";
import type { DraftRow } from "../../src/threads/draft/draftRow.ts";
import { DRAFT_BOOKS } from "../../src/views/draftTools.ts";

const codebook = compileCodebook(DRAFT_BOOKS.codebook);
const asks = compileAsks(DRAFT_BOOKS.askBook);
const bagText = (text: string) =>
  wordBag(text)
    .map(([stem, , count]) => (count > 1 ? `${stem}*${count}` : stem))
    .join(" ");

function row(id: string, text: string, more: Partial<DraftRow> = {}): DraftRow {
  const passage = { kind: "recommendation" as const, text };
  return {
    id: id as PassageId,
    kind: "recommendation",
    document: "plan" as DocumentId,
    review: "review-1" as ReviewId,
    recommendation: id as RecommendationId,
    thread: null,
    words: bagText(text),
    summary: "",
    asks: asksOf(passage, asks)
      .map((codes) => codes.join(" "))
      .join("; "),
    themes: codePassage(passage, codebook)
      .map(({ theme }) => theme)
      .join(" "),
    ...more,
  };
}

const STRANGLED =
  "Brackwater Police should train every response officer to recognise non-fatal strangulation and to photograph injuries to the neck.";
const HELD = [
  row("neck", STRANGLED, { thread: "thread-neck" as ThreadId }),
  row("neck-action", STRANGLED, { kind: "action", recommendation: "neck" as RecommendationId }),
  row("guns", "Surgeries should tell firearms licensing when a gun owner's mental health becomes worse."),
  row("debt", "Advice centres should ask about money taken and debts run up by a partner."),
  row("clause", "The chair asks whether officers have photographed injuries after non-fatal strangulation.", {
    kind: "clause",
    review: null,
    recommendation: null,
  }),
  row("bare", "", { words: "" }),
];
const index = draftIndex({ rows: HELD, names: [], partnerships: [] }, DRAFT_BOOKS);

describe("a draft compared with what is held", () => {
  it("finds the same ask, once of a recommendation and its action, with what both share and the thread it is in", () => {
    const { nearest, thread, themes, asks: asked } = checkDraft(STRANGLED, index);
    expect(nearest[0]).toMatchObject({ strength: "same" });
    expect(nearest.filter(({ id }) => id.startsWith("neck"))).toHaveLength(1);
    expect(nearest[0]?.sharedWords).toContain("strangulation");
    expect(thread).toBe("thread-neck");
    expect(themes.map(({ theme }) => theme)).toContain("non-fatal-strangulation");
    expect(themes.find(({ theme }) => theme === "non-fatal-strangulation")?.evidence.join(" ")).toMatch(
      /strangulation/,
    );
    expect(asked).toContain("strangulation");
    expect(nearest[0]?.sharedAsks.every((ask) => asked.includes(ask))).toBe(true);
  });

  it("keeps clauses of practice documents apart", () => {
    const { nearest, clauses } = checkDraft(STRANGLED, index);
    expect(nearest.map(({ id }) => id)).not.toContain("clause");
    for (const { practice } of clauses) expect(["answers", "touches"]).toContain(practice);
  });

  it("finds nothing near what has nothing to do with it, and joins it to no thread", () => {
    const { nearest, clauses, thread, themes } = checkDraft("Swans ought to be counted on the pond.", index);
    expect({ nearest, clauses, thread, themes }).toEqual({ nearest: [], clauses: [], thread: null, themes: [] });
  });

  it("does not call a single word the same ask", () => {
    expect(checkDraft("Strangulation", index).nearest.map(({ strength }) => strength)).not.toContain("same");
  });

  it("takes a place's name for no likeness", () => {
    const { nearest } = checkDraft("Brackwater Police should mend the roof of the Brackwater station.", index);
    expect(nearest.filter(({ strength }) => strength !== "related")).toEqual([]);
  });

  it("finds a passage by our summary where the document puts it in other words", () => {
    const held = [
      row("other", "Officers complete the relevant form.", { summary: bagText(STRANGLED) }),
      ...HELD.slice(2),
    ];
    const found = checkDraft(STRANGLED, draftIndex({ rows: held, names: [], partnerships: [] }, DRAFT_BOOKS));
    expect(found.nearest[0]?.id).toBe("other");
  });

  it("gives the same answer whatever the order of what is held, and in capitals or broken into lines", () => {
    const turned = draftIndex({ rows: HELD.toReversed(), names: [], partnerships: [] }, DRAFT_BOOKS);
    expect(checkDraft(STRANGLED, turned)).toEqual(checkDraft(STRANGLED, index));
    expect(checkDraft(STRANGLED.replaceAll(" ", "\n"), index)).toEqual(checkDraft(STRANGLED, index));
    const capitals = checkDraft(STRANGLED.toUpperCase(), index);
    expect(capitals.nearest.map(({ id }) => id)).toEqual(checkDraft(STRANGLED, index).nearest.map(({ id }) => id));
  });
});
