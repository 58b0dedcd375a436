import type { Line } from "./line.ts";
import { sectionKind } from "./sectionKind.ts";

const LEADERS = /(?:\.\s?){4,}\s*\d*\s*$|…+\s*\d*\s*$|_{4,}\s*\d*\s*$/;
const PAGE_NUMBER = /\s\d{1,3}$/;
const LONG_WORDS = 22;

/** Leaves out contents lists: lines with dotted leaders anywhere, and what follows a title "Contents" until a listed title comes again or running text begins. */
export function withoutContents(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let listed: Set<string> | null = null;
  for (const line of lines) {
    if (line.type !== "table" && LEADERS.test(line.text)) {
      listed?.add(entry(line));
      continue;
    }
    if (line.type === "title" && sectionKind(line.text.replace(/:$/, "")).contents) {
      listed = new Set();
      continue;
    }
    if (listed !== null && !endsContents(line, listed)) {
      for (const title of entries(line)) listed.add(title);
      continue;
    }
    listed = null;
    kept.push(line);
  }
  return kept;
}

function endsContents(line: Line, listed: ReadonlySet<string>): boolean {
  if (line.type === "table") return false;
  if (PAGE_NUMBER.test(line.text)) return false;
  if (listed.has(entry(line))) return true;
  return line.text.split(/\s+/).length > LONG_WORDS || (/[.]$/.test(line.text) && line.text.split(/\s+/).length > 6);
}

function entries(line: Line): readonly string[] {
  if (line.type !== "table") return [entry(line)];
  return line.table.rows.map((row) => normal(row.cells.flatMap((cell) => cell.paragraphs).join(" ")));
}

function entry(line: Line): string {
  return normal(line.text);
}

function normal(text: string): string {
  return text
    .replace(/^\W*\d+(?:\.\d+)*\W*/, "")
    .replace(LEADERS, "")
    .replace(PAGE_NUMBER, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
