import Fuse from "fuse.js";

/** A short label that the search box may offer, and in a word what it is: `Flags and markers`, `theme`. */
export type Label<Target> = { readonly label: string; readonly explains: string; readonly target: Target };

export type QuickJump<Target> = (typed: string) => readonly Label<Target>[];

const SHORTEST = 2;
const LONGEST = 32;

/** Finds labels by misspelt or unfinished text; at most `most`, best first. */
export function quickJump<Target>(labels: readonly Label<Target>[], most = 5): QuickJump<Target> {
  const fuse = new Fuse(labels, {
    keys: ["label"],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: SHORTEST,
  });
  return (typed) => {
    const text = typed.replaceAll(/["\u201C\u201D]/g, "").trim();
    if (text.length < SHORTEST) return [];
    return fuse.search(text.slice(0, LONGEST), { limit: most }).map(({ item }) => item);
  };
}
