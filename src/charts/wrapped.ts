import { textWidth } from "./figureOptions.ts";

/** Words broken to a width at spaces, and a word that is too long by itself with hyphens. */
export function wrapped(words: string, width: number, fontSize: number): string[] {
  const longest = Math.max(3, Math.floor(width / boldWidth("n", fontSize)));
  const pieces = words.split(" ").flatMap((word) => broken(word, longest));
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    const longer = `${before} ${piece}`;
    if (before !== undefined && !before.endsWith("-") && longer.length <= longest) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines;
}

function broken(word: string, longest: number): string[] {
  if (word.length <= longest) return [word];
  return [`${word.slice(0, longest - 1)}-`, ...broken(word.slice(longest - 1), longest)];
}

/** Room for a line of bold text, by eye. */
export function boldWidth(text: string, fontSize: number): number {
  return textWidth(text, fontSize) * 1.08;
}
