import type { RepeatCounts } from "../../queries/repeatCounts.ts";
import { capital, counted, grouped } from "../words.ts";

const PAIRS = ["pair", "pairs"] as const;
const LINKS = ["link", "links"] as const;

/** How many repeats were found: pairs, threads, and what is not counted. */
export function repeatsFound(counts: RepeatCounts): string {
  const { samePairs, closePairs, restated, threads, sameThreads } = counts;
  if (samePairs + closePairs === 0)
    return "No pair of different reviews held here asks for the same or something close.";
  return [
    `${capital(asking(samePairs, PAIRS))} of different reviews ${samePairs < 2 ? "asks" : "ask"} for the same, and ${asking(closePairs, PAIRS)} for something close.`,
    threads === 0
      ? "They make no thread."
      : `They make ${counted(threads, ["thread", "threads"])}, of which ${sameThreads === 0 ? "none asks" : sameThreads === 1 ? "1 asks" : `${grouped(sameThreads)} ask`} for the same.`,
    restated === 0
      ? ""
      : `A further ${counted(restated, PAIRS)} inside one review ${restated === 1 ? "is" : "are"} restated and not counted.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function asking(pairs: number, words: readonly [one: string, several: string]): string {
  return pairs === 0 ? `no ${words[0]}` : counted(pairs, words);
}

/** Links to another review that the plans print themselves. */
export function printedWords({ printed, printedHeld }: RepeatCounts): string {
  if (printed === 0) return "No plan held here prints a link to another review.";
  return `The plans themselves print ${counted(printed, LINKS)} to another review; that review is held here for ${printedHeld === 0 ? "none" : grouped(printedHeld)} of them. A printed link is shown first, as the plan prints it.`;
}

/** How many records a clause of a practice document answers or touches. */
export function practiceFound({ clauses, practiceDocuments, linked, answers, touches }: RepeatCounts): string {
  if (clauses === 0) return "No practice document is held here, so nothing is linked.";
  const held = `${counted(clauses, ["clause", "clauses"])} of ${counted(practiceDocuments, ["practice document", "practice documents"])} ${clauses === 1 ? "is" : "are"} held.`;
  if (linked === 0) return `${held} None of them is near to a record.`;
  return `${held} ${counted(linked, ["record has", "records have"])} a clause beside ${linked === 1 ? "it" : "them"}: ${counted(answers, LINKS)} to a clause that says already what is asked, ${grouped(touches)} to one that is about the same matter.`;
}
