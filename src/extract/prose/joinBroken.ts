import type { Line } from "./line.ts";

const ENDED = /[.!?:;][)\]"”’']*$/;
const OPEN =
  /(?:,|[-–—]|\b(?:the|a|an|of|and|or|with|by|from|as|between|into|within|under|including|than|its|their|which|who|is|are|was|were|be|been|will|should|must|may|can|has|have|had))$/i;

/** Joins a line to the one before where a page or line break cut the sentence: it goes on in small letters, or the one before ends on a word that cannot end a sentence. */
export function joinBroken(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, line)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` } as Line;
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function goesOn(before: Line, line: Line): boolean {
  if (before.type === "table" || line.type === "table" || line.type === "bullet" || line.type === "numbered")
    return false;
  if (before.text === "") return false;
  if (line.type === "title" && (line.number !== null || line.marked)) return false;
  if (before.type === "title" && before.marked && before.number === null) return false;
  if (OPEN.test(before.text)) return true;
  return before.type !== "title" && !ENDED.test(before.text) && /^\p{Ll}/u.test(line.text);
}
