import type { Random } from "../seededRandom.ts";
import { cutHeadings } from "./cutHeadings.ts";
import type { Layout } from "./layout.ts";
import type { LaidRow } from "./printedRow.ts";

/** A heading this long does not stand in one line of a narrow column. */
const LONG_HEADING_LETTERS = 18;

/** The heading of a table, or of its next page where `again`: one row, or two where its words stand below each other. */
export function headingRows({ columns, headings, cuts }: Layout, again: boolean, random: Random): readonly LaidRow[] {
  const printed = columns.map((column) => headings.get(column) ?? "");
  const shown = again && cuts.repeatedHeading === "cut" ? cutHeadings(printed, random) : printed;
  const isLong = (heading: string) => heading.includes(" ") && heading.length >= LONG_HEADING_LETTERS;
  if (!cuts.headingOverTwoRows || !shown.some(isLong)) return [row(shown)];
  const parts = shown.map((heading) => {
    const words = heading.split(" ");
    const upper = isLong(heading) ? Math.ceil(words.length / 2) : words.length;
    return [words.slice(0, upper).join(" "), words.slice(upper).join(" ")] as const;
  });
  return [row(parts.map(([upper]) => upper)), row(parts.map(([, lower]) => lower))];
}

const row = (headings: readonly string[]): LaidRow => ({
  kind: "heading",
  cells: headings.map((heading) => (heading === "" ? [] : [heading])),
});
