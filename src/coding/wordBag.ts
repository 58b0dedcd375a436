import type { BagWord, WordBag } from "../model/adopted.ts";
import { tokenise } from "./tokenise.ts";

/** The words of a text in alphabetical order of their stems, each with the surface words it stood as and how often. */
export function wordBag(text: string): WordBag {
  const found = new Map<string, { surfaces: Set<string>; count: number }>();
  for (const { stem, surface } of tokenise(text)) {
    const word = found.get(stem) ?? { surfaces: new Set<string>(), count: 0 };
    word.surfaces.add(surface);
    word.count += 1;
    found.set(stem, word);
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, { surfaces, count }]): BagWord => [stem, [...surfaces].sort(), count]);
}

/** How many words a bag holds, doubles counted. */
export function bagSize(bag: WordBag): number {
  return bag.reduce((sum, [, , count]) => sum + count, 0);
}
