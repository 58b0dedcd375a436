import type { ReviewTotals } from "../../queries/reviewTotals.ts";
import type { Words } from "../headlineSentence.ts";
import { countedInWords } from "../numberWord.ts";
import { capital, counted, KIND_WORDS } from "../words.ts";
import { completedWords } from "./completedWords.ts";
import { recommendationsOf } from "./totalsWords.ts";

/** How many reviews are held and what their documents print, as the page of reviews opens. */
export function reviewsSentence(totals: readonly ReviewTotals[], partnerships: number): readonly Words[] {
  if (totals.length === 0) return [{ text: "No review is held here yet.", strong: false }];
  const sum = (of: (each: ReviewTotals) => number) => totals.reduce((all, each) => all + of(each), 0);
  const [recommendations, actions, completed] = [
    sum(recommendationsOf),
    sum((each) => each.actions),
    sum((each) => each.completed),
  ];
  return [
    { text: capital(countedInWords(totals.length, ["review", "reviews"])), strong: true },
    { text: ` of ${countedInWords(partnerships, ["partnership", "partnerships"])} `, strong: false },
    { text: totals.length === 1 ? "is held here, with " : "are held here, with ", strong: false },
    { text: countedOrNo(recommendations, ["recommendation", "recommendations"]), strong: true },
    { text: " and ", strong: false },
    { text: countedOrNo(actions, KIND_WORDS.action), strong: true },
    ...completedWords(actions, completed),
    { text: ".", strong: false },
  ];
}

function countedOrNo(count: number, words: readonly [one: string, several: string]): string {
  return count === 0 ? `no ${words[0]}` : counted(count, words);
}
