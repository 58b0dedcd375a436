import type { DocumentKind } from "../../model/vocabulary.ts";
import type { Blocks } from "../../read/block.ts";
import { readColumns } from "../plan/columns.ts";
import { printedNumber } from "../prose/printedNumber.ts";

const EXECUTIVE = /\bexecutive summary\b/i;
const REVIEW =
  /\b(?:overview report|review report|final report|domestic homicide review|domestic abuse[- ]related death review|dhr|dardr)\b/i;
const PRACTICE =
  /\b(?:protocols?|working practices?|polic(?:y|ies)|procedures?|guidance|working agreement|operating (?:model|manual|procedure)|practice (?:document|standards?)|handbook|terms of reference|information sharing agreement|charter|code of practice)\b/i;
const PLAN = /\baction plan\b/i;
const MOSTLY = 0.5;
const LEAST_PROVISIONS = 8;

/**
 * What kind of document this is, by what is printed: a title page that says executive summary; mostly action tables; a title
 * that names a protocol, policy or the like, or numbered provisions that say what is to be done; else a review report.
 * @param front header and title page
 * @param title the title alone
 */
export function documentKind(front: string, title: string, blocks: Blocks): DocumentKind {
  const { planWords, tableWords, proseWords } = weigh(blocks);
  if (EXECUTIVE.test(front)) return "executive-summary";
  if (planWords > 0 && planWords >= MOSTLY * (planWords + proseWords)) return "action-plan";
  if (PRACTICE.test(title) && !REVIEW.test(front)) return "practice-document";
  if (PLAN.test(front) && (planWords > 0 || tableWords > proseWords)) return "action-plan";
  if (REVIEW.test(front)) return "review-report";
  return planWords === 0 && isMostlyProvisions(blocks) ? "practice-document" : "review-report";
}

/** Words in action tables (a table after one continues it), in all tables, and outside tables. */
function weigh({ blocks }: Blocks) {
  let [planWords, tableWords, proseWords, inPlan] = [0, 0, 0, false];
  for (const block of blocks) {
    if (block.type === "paragraph") proseWords += words(block.text);
    else {
      const count = words(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)).join(" "));
      inPlan ||= block.rows.some((row) => readColumns(row) !== null);
      tableWords += count;
      if (inPlan) planWords += count;
    }
  }
  return { planWords, tableWords, proseWords };
}

/** A review tells what was; provisions say what will, must or should be. */
function isMostlyProvisions({ blocks }: Blocks): boolean {
  const numbered = blocks.filter(
    (block) => block.type === "paragraph" && (printedNumber(block.text, block.marker)?.parts.length ?? 0) > 1,
  );
  const provide = numbered.filter(
    (block) => block.type === "paragraph" && /\b(?:will|must|shall|should)\b/.test(block.text),
  );
  return provide.length >= LEAST_PROVISIONS && provide.length >= MOSTLY * numbered.length;
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
