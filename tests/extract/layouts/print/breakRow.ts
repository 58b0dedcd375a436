import type { Random } from "../seededRandom.ts";
import type { PrintedCell } from "./printedRow.ts";

/** The fewest words of a cell that a page break cuts. */
const LONG_CELL_WORDS = 10;

/**
 * Cuts a row at a page break, or null where no cell is long enough. A cell is cut inside a sentence, before a word in
 * lower case, so that a reader sees that it goes on.
 */
export function breakRow(cells: readonly PrintedCell[], random: Random): [PrintedCell[], PrintedCell[]] | null {
  const above: PrintedCell[] = [];
  const below: PrintedCell[] = [];
  for (const cell of cells) {
    const cut = random.chance(0.8) ? cutCell(cell, random) : null;
    above.push(cut ? cut[0] : cell);
    below.push(cut ? cut[1] : []);
  }
  return below.some((cell) => cell.length > 0) ? [above, below] : null;
}

function cutCell(cell: PrintedCell, random: Random): [PrintedCell, PrintedCell] | null {
  const places = cell.flatMap((paragraph, at) => {
    const words = paragraph.split(" ");
    if (words.length < LONG_CELL_WORDS) return [];
    return words.flatMap((word, k) =>
      k > 4 && k < words.length - 2 && isInside(words[k - 1], word) ? [{ at, k }] : [],
    );
  });
  if (places.length === 0) return null;
  const { at, k } = random.pick(places);
  const words = (cell[at] ?? "").split(" ");
  return [
    [...cell.slice(0, at), words.slice(0, k).join(" ")],
    [words.slice(k).join(" "), ...cell.slice(at + 1)],
  ];
}

const isInside = (before: string | undefined, word: string) =>
  /^\p{Ll}{2,}/u.test(word) && before !== undefined && /\p{Ll}$/u.test(before);
