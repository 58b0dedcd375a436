import { asksOf } from "../../coding/asksOf.ts";
import { codePassage } from "../../coding/codePassage.ts";
import type { CompiledAsks } from "../../coding/compileAsks.ts";
import type { CompiledCodebook } from "../../coding/compileCodebook.ts";
import type { CodablePassage } from "../../coding/passageParts.ts";
import { wordBag } from "../../coding/wordBag.ts";
import type { DocumentId, PassageId } from "../../model/ids.ts";
import type { Comparable } from "../comparable.ts";
import type { OwnPassage } from "./pairSample.ts";

/** A passage of the sample as it would be compared, of a review of its own. */
export function ownComparable(
  { id, kind, text, outcome, lesson, subItems }: OwnPassage,
  coder: CompiledCodebook,
  asks: CompiledAsks,
): Comparable {
  const passage: CodablePassage = {
    kind,
    text,
    outcome: outcome ?? null,
    lesson: lesson ?? null,
    subItems: (subItems ?? []).map((item) => ({ text: item })),
  };
  return {
    id: id as PassageId,
    kind,
    document: id as DocumentId,
    review: id,
    recommendation: null,
    origin: null,
    words: wordBag([text, ...(subItems ?? []), outcome, lesson].filter((part) => part !== undefined).join("\n")),
    asks: asksOf(passage, asks),
    themes: codePassage(passage, coder).map(({ theme }) => theme),
    names: new Set(),
  };
}
