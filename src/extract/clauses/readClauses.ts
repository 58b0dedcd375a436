import type { Blocks } from "../../read/block.ts";
import type { ClauseDraft, FindingDraft } from "../draft.ts";
import type { Line } from "../prose/line.ts";
import type { PrintedNumber } from "../prose/printedNumber.ts";
import { proseLines } from "../prose/proseLines.ts";
import { sectionKind } from "../prose/sectionKind.ts";
import { readsAsTitle } from "../prose/title.ts";
import { clauseRows } from "./clauseRows.ts";
import { type NumberedClause, orderFindings } from "./orderFindings.ts";
import { readableTitle, runningCase } from "./readableTitle.ts";

type Section = { readonly title: string; readonly number: string | null; clauses: number; texts: number };
/**
 * Reads the numbered clauses of a practice document, in printed order, numbers as printed without the closing stop. What
 * follows a clause up to the next number or heading (lists, definitions, the rest of a broken sentence) is part of its text.
 * Contents lists, appendices and lists inside a clause give none. A document whose provisions have several levels ("4.2")
 * has them for clauses; one with single numbers only has those.
 */
export function readClauses(blocks: Blocks): {
  readonly clauses: readonly ClauseDraft[];
  readonly findings: readonly FindingDraft[];
} {
  const lines = proseLines(blocks).flatMap(clauseRows);
  const running = runningCase(lines.filter((line) => line.type !== "title").map((line) => line.text));
  const levelled = lines.filter((line) => hasNumber(line) && line.number.parts.length > 1).length >= 3;
  const read: NumberedClause[] = [];
  const sections: Section[] = [];
  let section: Section = { title: "", number: null, clauses: 0, texts: 0 };
  let appendix = false;
  let listed = 0;

  const open = (title: string, number: string | null) => {
    section = { title: readableTitle(title, running), number, clauses: 0, texts: 0 };
    sections.push(section);
    listed = 0;
  };
  const begin = (line: Line, number: PrintedNumber) => {
    const place = { page: line.at.page, section: section.title === "" ? null : section.title, row: null };
    const clause = { number: number.number, section: section.title, text: line.text, place };
    read.push({ clause, parts: number.parts, section: section.number });
    section.clauses++;
    listed = 0;
  };
  const goOn = (text: string) => {
    section.texts++;
    const last = read.at(-1);
    if (last === undefined || section.clauses === 0 || text === "") return;
    const joined = `${last.clause.text} ${text}`.trim();
    read[read.length - 1] = { ...last, clause: { ...last.clause, text: joined } };
  };

  lines.forEach((line, i) => {
    if (line.type === "table") return;
    const number = hasNumber(line) ? line.number : null;
    if (line.type === "title" && sectionKind(line.text).appendix) {
      appendix = true;
      return;
    }
    if (appendix) {
      if (line.type !== "title" || !isNextSection(number, sections)) return;
      appendix = false;
    }
    if (number === null) {
      if (line.type === "title" && line.marked) open(line.text, section.number);
      else goOn(line.type === "bullet" && /\w/.test(line.marker) ? `${line.marker} ${line.text}` : line.text);
      return;
    }
    if (number.parts.length === 1) {
      const named = line.type === "title" || (isNextSection(number, sections) && readsAsTitle(line.text));
      if (levelled ? named : line.type === "title" && line.marked) {
        open(line.text, number.number);
        return;
      }
      const last = read.at(-1);
      const inList =
        section.clauses > 0 &&
        last !== undefined &&
        isListPoint(number, listed, last.clause.text, levelled ? null : last.parts);
      if (inList || (levelled && !isNextSection(number, sections))) {
        listed = Number(number.number);
        goOn(`${number.number}. ${line.text}`);
        return;
      }
      if (levelled) sections.push({ title: section.title, number: number.number, clauses: 1, texts: 0 });
      begin(line, number);
      return;
    }
    if (line.type === "title" && opensSubsection(line, number, lines, i)) open(line.text, section.number);
    else if (/^[\p{Ll}),;]/u.test(line.text) && !follows(number, read.at(-1)?.parts))
      goOn(`${number.number} ${line.text}`);
    else begin(line, number);
  });
  return { clauses: read.map(({ clause }) => clause), findings: orderFindings(read, sections) };
}

function hasNumber(line: Line): line is Line & { readonly number: PrintedNumber } {
  return (line.type === "numbered" || line.type === "title") && line.number !== null;
}

function isNextSection(number: PrintedNumber | null, sections: readonly Section[]): boolean {
  const last = sections.findLast((one) => one.number !== null)?.number ?? "0";
  return number?.parts.length === 1 && Number(number.number) === Number(last) + 1;
}

/**
 * A single number that counts a list inside the clause: 1 after a colon or in a document of levelled clauses, then one on
 * each. Where it could as well be the next clause (`clause`, the last one's levels), a list that ended its sentence is over.
 */
function isListPoint(number: PrintedNumber, listed: number, text: string, clause: readonly string[] | null): boolean {
  const value = Number(number.number);
  if (listed === 0) return value === 1 && (clause === null || /:$/.test(text));
  if (clause !== null && value === Number(clause[0]) + 1 && /[.!?]$/.test(text)) return false;
  return value === listed + 1;
}

/** A title with a number of several levels heads a subsection where the next number is its first child. */
function opensSubsection(line: Line, number: PrintedNumber, lines: readonly Line[], i: number): boolean {
  if (/:$/.test(line.text)) return false;
  const next = lines[i + 1];
  if (next === undefined || !hasNumber(next)) return false;
  return (
    next.number.parts.length === number.parts.length + 1 &&
    number.parts.every((part, level) => next.number.parts[level] === part)
  );
}

function follows(number: PrintedNumber, before: readonly string[] | undefined): boolean {
  if (before === undefined) return true;
  const [own, last] = [number.parts, before];
  return (
    own.length === last.length &&
    own.slice(0, -1).join(".") === last.slice(0, -1).join(".") &&
    Number(own.at(-1)) === Number(last.at(-1)) + 1
  );
}
