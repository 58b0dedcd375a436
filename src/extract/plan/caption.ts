import type { TableRow } from "../../read/block.ts";
import { lettersAndDigits } from "../lettersAndDigits.ts";
import { cellText, filledCells } from "./cellText.ts";

/** The name of a table; `whole` where its print can be trusted, false where it was put together from cut pieces. */
export type Caption = { readonly name: string; readonly whole: boolean };

/**
 * The name of a table from the row or rows above its header. A narrow first column may cut it ("Hou" | "sing Services")
 * or print its beginning twice ("Hou" | "Housing Services").
 */
export function readCaption(rows: readonly TableRow[]): Caption {
  const lines = rows.map((row) => joinCut(filledCells(row).map((i) => latin(cellText(row.cells[i])))));
  return {
    name: lines
      .map(({ name }) => name)
      .join(" ")
      .trim(),
    whole: lines.every(({ whole }) => whole),
  };
}

function joinCut(parts: readonly string[]): Caption {
  const [first, second, ...rest] = parts;
  if (first === undefined || second === undefined) return { name: first ?? "", whole: true };
  const doubled =
    first.length <= 6 &&
    lettersAndDigits(second).startsWith(
      lettersAndDigits(first).slice(0, Math.max(2, lettersAndDigits(first).length - 1)),
    );
  return { name: rest.reduce(join, doubled ? second : join(first, second)), whole: doubled && rest.length === 0 };
}

/** Greek capitals that a rendering put for Latin ones. */
const latin = (text: string) =>
  text.replace(/[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/g, (letter) => "ABEZHIKMNOPTYX"["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".indexOf(letter)] ?? letter);

/** Two pieces of a cut line: a word goes on where the second begins in lower case, or where capitals stand on both sides. */
function join(left: string, right: string): string {
  if (/^\p{Ll}/u.test(right) && /\p{L}$/u.test(left)) return left + right;
  if (/^[\p{Lu}\p{M}/]+$/u.test(right.split(" ")[0] ?? "") && /^\p{Lu}{1,4}$/u.test(left)) return left + right;
  return `${left} ${right}`;
}

/** A word of four letters or more that the other caption nowhere holds, whole or mangled: each has one where they name different bodies. */
const saysElse = (caption: string, other: string): boolean => {
  const words = (text: string) =>
    text
      .split(/\s+/)
      .map(lettersAndDigits)
      .filter((word) => /^\p{L}{4,}$/u.test(word));
  const held = lettersAndDigits(other);
  return words(caption).some(
    (word) => !held.includes(word) && !words(other).some((one) => commonBigrams(word, one) >= 0.6),
  );
};

/** True where two captions are one, one of them cut or mangled. */
export function sameCaption(a: string, b: string): boolean {
  const [left, right] = [lettersAndDigits(a), lettersAndDigits(b)];
  if (left === right) return true;
  if (saysElse(a, b) && saysElse(b, a)) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < 3) return long.startsWith(short);
  if (long.includes(short) && short.length * 2 >= long.length) return true;
  return commonBigrams(short, long) >= 0.6;
}

/** The better of two prints of one caption: whole before pieced together, then the one with fewer torn words, then the longer. */
export function betterCaption(a: Caption, b: Caption): Caption {
  if (a.whole !== b.whole) return a.whole ? a : b;
  return wholeness(b.name) > wholeness(a.name) ? b : a;
}

const wholeness = (caption: string) =>
  caption.split(/\s+/).filter((word) => /^\p{Lu}\p{Ll}{2,}|^\p{Lu}{2,}$|^(?:and|of|the|for)$/u.test(word)).length -
  caption.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|the|for|in|by|to|with)$/.test(word))
    .length;

function commonBigrams(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const left = pairs(a);
  const right = pairs(b);
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at !== -1) right.splice(at, 1);
    return at !== -1;
  });
  return (2 * shared.length) / Math.max(1, left.length + pairs(b).length);
}
