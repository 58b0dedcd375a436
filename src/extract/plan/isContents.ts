import type { TableBlock } from "../../read/block.ts";
import { cellText } from "./cellText.ts";

/** A list of contents: nearly every row ends in a page number. */
export const isContents = ({ rows }: TableBlock) =>
  rows.filter((row) => /^(?:[\p{L}\s.]*\s)?\d{1,3}$/u.test(row.cells.map(cellText).filter(Boolean).at(-1) ?? ""))
    .length *
    5 >=
  rows.length * 4;
