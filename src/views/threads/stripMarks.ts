import type { ReviewId } from "../../model/ids.ts";
import type { Labels } from "../labels.ts";
import { reviewName } from "../reviewName.ts";
import type { Standing } from "./standing.ts";
import { standingWord } from "./standingSentence.ts";

/** `filled`: reported complete; `ring`: in it, not reported complete; `dot`: not in it. */
export type StripMark = { readonly review: ReviewId; readonly name: string; readonly is: "filled" | "ring" | "dot" };

const MOST_MARKS = 12;

/** A mark for every review held, in the order of the page; beyond a dozen reviews, for the first dozen of the thread alone. */
export function stripMarks(standings: readonly Standing[], labels: Labels): readonly StripMark[] {
  const all = [...labels.reviews.values()];
  const inIt = new Map(standings.map((standing) => [standing.review, standing]));
  const shown = all.length <= MOST_MARKS ? all : all.filter(({ id }) => inIt.has(id)).slice(0, MOST_MARKS);
  return shown.map((review) => {
    const standing = inIt.get(review.id);
    const is = standing === undefined ? "dot" : standing.is === "complete" ? "filled" : "ring";
    return { review: review.id, name: reviewName(review), is };
  });
}

/** The strip for a screen reader: `Marks: Eastvale, DHR 2: not in it; Northmoor, DHR 4: reported complete.` */
export function stripWords(marks: readonly StripMark[], standings: readonly Standing[]): string {
  const words = marks.map(({ review, name }) => {
    const standing = standings.find((each) => each.review === review);
    return `${name}: ${standing === undefined ? "not in it" : standingWord(standing.is)}`;
  });
  const more = standings.filter(({ review }) => !marks.some((mark) => mark.review === review)).length;
  return `${words.join("; ")}${more === 0 ? "" : `; and ${more} more`}.`;
}
