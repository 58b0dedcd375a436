import type { Line } from "./line.ts";
import { sectionKind } from "./sectionKind.ts";

const ENDED = /[.!?:;][)\]"”’']*$/;
const OPEN =
  /(?:,|[-–—]|\b(?:the|a|an|of|and|or|with|by|from|as|between|into|within|under|including|than|its|their|which|who|is|are|was|were|be|been|will|should|must|may|can|has|have|had))$/i;

const LABEL =
  /^(?:(?:panel|key|agency|dhr|national|local)\s+)?(?:recommendation|rec|learning(?: point)?|lesson)\b\.?\s*(?:no\.?\s*)?(?:\d|one\b|two\b|three\b)/i;

/**
 * Joins a line to the one before where a page or line break cut the sentence: it goes on in small letters, the one before
 * ends on a word that cannot end a sentence, or a list item without an end is followed, on another page, by the end of a sentence.
 */
export function joinBroken(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  let page: number | null = null;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && before.type !== "table" && goesOn(before, line, page !== line.at.page)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    } else {
      joined.push(line);
    }
    page = line.at.page;
  }
  return joined;
}

function goesOn(before: Line, line: Line, otherPage: boolean): boolean {
  if (line.type !== "text" && (line.type !== "title" || line.number !== null || line.marked)) return false;
  if (line.type === "title" && Object.values(sectionKind(line.text)).some(Boolean)) return false;
  if (
    LABEL.test(line.text) ||
    before.text === "" ||
    (before.type === "title" && before.marked && before.number === null)
  )
    return false;
  if (OPEN.test(before.text)) return true;
  if (before.type === "title" || ENDED.test(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return otherPage && before.type !== "text" && line.type === "text" && /[.!?]["”’)]?$/.test(line.text);
}
