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
 * that names a protocol, policy or the like, or provisions by number and no review; else a review report.
 * @param front header and title page
 */
export function documentKind(front: string, blocks: Blocks): DocumentKind {
  const { planWords, proseWords } = weigh(blocks);
  if (EXECUTIVE.test(front)) return "executive-summary";
  const mostlyPlan = planWords > 0 && planWords >= MOSTLY * (planWords + proseWords);
  if (mostlyPlan) return "action-plan";
  if (PRACTICE.test(front) && !REVIEW.test(front)) return "practice-document";
  if (PLAN.test(front) && planWords > 0) return "action-plan";
  if (REVIEW.test(front)) return "review-report";
  if (provisions(blocks) >= LEAST_PROVISIONS && !tellsOfReview(blocks)) return "practice-document";
  return "review-report";
}

/** Words in action tables (a table after one continues it) and words outside tables. */
function weigh({ blocks }: Blocks): { readonly planWords: number; readonly proseWords: number } {
  let [planWords, proseWords, inPlan] = [0, 0, false];
  for (const block of blocks) {
    if (block.type === "paragraph") proseWords += words(block.text);
    else {
      inPlan ||= block.rows.some((row) => readColumns(row) !== null);
      if (inPlan)
        planWords += words(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)).join(" "));
    }
  }
  return { planWords, proseWords };
}

function provisions({ blocks }: Blocks): number {
  return blocks.filter(
    (block) =>
      block.type === "paragraph" &&
      (printedNumber(block.text, block.marker)?.parts.length ?? 0) > 1 &&
      /\b(?:will|must|shall|should)\b/.test(block.text),
  ).length;
}

function tellsOfReview({ blocks }: Blocks): boolean {
  return blocks.some(
    (block) =>
      block.type === "paragraph" &&
      /\b(?:the review panel|terms of reference for (?:the|this) review|this review)\b/i.test(block.text),
  );
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
