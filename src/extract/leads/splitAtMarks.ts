import type { AgencyList } from "../../model/agency.ts";
import { leadTokens } from "../names/leadToken.ts";

const TOGETHER =
  /\s+(?:in\s+conjunction\s+with|in\s+partnership\s+with|together\s+with|supported\s+by|alongside|as\s+well\s+as)\s+/i;

/** Splits at slashes, semicolons, list marks and "in conjunction with", never inside a bracket; two places at a slash stay together. */
export function splitAtMarks(text: string, agencies: AgencyList): readonly string[] {
  const parts: string[] = [];
  for (const piece of pieces(text)) {
    const last = parts.at(-1);
    if (last !== undefined && isPlacePair(last, piece, agencies)) parts[parts.length - 1] = `${last}/${piece}`;
    else parts.push(piece);
  }
  return parts
    .flatMap((part) => part.split(TOGETHER))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function pieces(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === "(" || letter === "[") depth++;
    if (letter === ")" || letter === "]") depth = Math.max(0, depth - 1);
    const mark = /[/;\u2022\u25cf\n]/.test(letter) && !(letter === "/" && isInRank(text, at));
    if (mark && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${letter}`);
  }
  return parts.map((part) => part.trim());
}

/** The slash of "D/Supt", "T/DCI" or "c/o" parts nothing. */
function isInRank(text: string, at: number): boolean {
  return (
    /(?:^|[^\p{L}])[TADc]$/u.test(text.slice(0, at)) &&
    /^(?:Det|Ch|Supt|Super|Insp|DC|DI|DS|CI\b|PC\b|PS\b|ACC|Sgt|o\b)/.test(text.slice(at + 1))
  );
}

/** "Police leads Liverpool/Sefton": a place alone goes with the place before the slash. */
function isPlacePair(last: string, piece: string, agencies: AgencyList): boolean {
  const alone = leadTokens(piece, agencies);
  const before = leadTokens(last, agencies);
  return alone.length === 1 && alone[0]?.kind === "place" && before.length > 1 && before.at(-1)?.kind === "place";
}
