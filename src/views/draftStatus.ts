import type { DraftCheck } from "../threads/draft/checkDraft.ts";
import type { DraftReading } from "../threads/draft/draftGaps.ts";
import { counted } from "./words.ts";

/** What is said to a screen reader once a draft is checked: one short sentence or two. */
export function draftStatus(check: DraftCheck, reading: DraftReading, reviews: number): string {
  const near = check.nearest.filter(({ strength }) => strength !== "related");
  const same = near.filter(({ strength }) => strength === "same").length;
  const found =
    near.length === 0
      ? `${nothingClose(reviews)}.`
      : `${counted(near.length, ["passage", "passages"])} near${same === 0 ? "" : `, ${same} asking for the same`}.`;
  const gaps = reading.gaps.length;
  return `${found} ${gaps === 0 ? "Nothing" : counted(gaps, ["thing", "things"])} missing for a follow-up.`;
}

/** What is said where nothing is close. */
export function nothingClose(reviews: number): string {
  return `Nothing close in the ${counted(reviews, ["review", "reviews"])} held here; that does not make it new`;
}
