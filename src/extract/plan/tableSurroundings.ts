import type { Block } from "../../read/block.ts";
import { wordCount } from "./cellText.ts";
import { readColumns } from "./columns.ts";
import { isRecommendationLabel } from "./recommendationLabel.ts";

/** A short line right above a table that may name it. */
export function precedingHeading(blocks: readonly Block[], i: number): string | null {
  const before = blocks[i - 1];
  if (before?.type !== "paragraph" || before.marker !== null || /[.;,]$/.test(before.text)) return null;
  if (wordCount(before.text) > 45) return null;
  return isRecommendationLabel(before.text) ? null : before.text;
}

/** True for a paragraph from a "Recommendation 1" label on that stands shortly before the first action table. */
export function leadsIntoPlan(blocks: readonly Block[], i: number): boolean {
  const table = blocks.findIndex((block, j) => j > i && block.type === "table");
  const first = blocks[table];
  if (first?.type !== "table" || table - i > 14) return false;
  const columns = first.rows
    .slice(0, 3)
    .map(readColumns)
    .find((found) => found !== null);
  if (!columns || columns.some((column) => column.facets.includes("recommendation"))) return false;
  return blocks
    .slice(Math.max(0, table - 14), i + 1)
    .some((block) => block.type === "paragraph" && isRecommendationLabel(block.text));
}
