import type { PracticeStrength, Strength } from "../../model/vocabulary.ts";
import type { Thread } from "../../queries/thread.ts";
import { countedInWords } from "../numberWord.ts";

/** How close passages are, in words. */
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  same: "Asks for the same",
  close: "Something close",
};

/** How close two of them are. */
export const PAIR_WORDS: Readonly<Record<Strength, string>> = {
  same: "ask for the same",
  close: "ask for something close",
};

/** How far a clause goes. */
export const PRACTICE_WORDS: Readonly<Record<PracticeStrength, string>> = {
  answers: "Appears to say this",
  touches: "Touches this",
};

/** `Asks for the same, in three reviews of two partnerships`. */
export function reachWords({ strength, reviews, partnerships }: Thread): string {
  const inReviews = countedInWords(reviews, ["review", "reviews"]);
  return `${STRENGTH_WORDS[strength]}, in ${inReviews} of ${countedInWords(partnerships, ["partnership", "partnerships"])}`;
}
