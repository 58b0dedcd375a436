import type { AgencyList } from "../../model/agency.ts";
import { draftAsks } from "./draftAsks.ts";
import { draftDates } from "./draftDates.ts";
import { draftMeasure } from "./draftMeasure.ts";
import { draftOwner } from "./draftOwner.ts";
import { draftSentences } from "./draftSentences.ts";
import { draftText } from "./draftText.ts";

/** What somebody who follows a draft up will look for and not find, with the words of the draft that stand in its place. */
export type DraftGap =
  /** No body or post is named as the one who acts; `instead` means everybody ("All agencies"), null where nobody is meant. */
  | { readonly lacks: "owner"; readonly instead: string | null }
  /** No day, month, term or year by which; `instead` is how often, or a time that cannot be checked. */
  | { readonly lacks: "date"; readonly instead: string | null; readonly rhythm: boolean }
  /** Nothing by which one could tell that it was done. */
  | { readonly lacks: "measure" }
  /** Several things asked for at once, each by its opening words. */
  | { readonly lacks: "one-ask"; readonly asks: readonly string[] };

/** What was read of a draft: the words for each of the four things a follow-up needs, null where none is found. */
export type DraftReading = {
  readonly owner: string | null;
  readonly date: string | null;
  readonly measure: string | null;
  readonly gaps: readonly DraftGap[];
};

/**
 * What a draft names and what it lacks to be followed up, in the order owner, date, measure, several asks. Words are read,
 * nothing is judged: a draft may have good reason for each. Nothing is missing of an empty draft.
 */
export function readDraft(text: string, agencies: AgencyList): DraftReading {
  const sentences = draftSentences(draftText(text).text);
  if (sentences.length === 0) return { owner: null, date: null, measure: null, gaps: [] };
  const owner = draftOwner(sentences, agencies);
  const { deadline, rhythm, vague } = draftDates(sentences);
  const measure = draftMeasure(sentences);
  const asks = draftAsks(sentences);
  const gaps: DraftGap[] = [];
  if (owner.body === null) gaps.push({ lacks: "owner", instead: owner.everybody });
  if (deadline === null) gaps.push({ lacks: "date", instead: rhythm ?? vague, rhythm: rhythm !== null });
  if (measure === null) gaps.push({ lacks: "measure" });
  if (asks.length > 1) gaps.push({ lacks: "one-ask", asks });
  return { owner: owner.body, date: deadline, measure, gaps };
}
