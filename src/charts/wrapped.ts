import { textWidth } from "./figureOptions.ts";

/** Words broken to a width at spaces, and a word that is too long by itself with a hyphen. */
export function wrapped(words: string, width: number, fontSize: number): string[] {
  const longest = Math.max(3, Math.floor(width / boldWidth("n", fontSize)));
  const pieces = words
    .split(" ")
    .flatMap((word) => (word.length <= longest ? [word] : [`${word.slice(0, longest - 1)}-`, word.slice(longest - 1)]));
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    const longer = `${before} ${piece}`;
    if (before !== undefined && !before.endsWith("-") && longer.length <= longest) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines;
}

/** Room for a line of bold text, by eye. */
export function boldWidth(text: string, fontSize: number): number {
  return textWidth(text, fontSize) * 1.08;
}
