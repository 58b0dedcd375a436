import Fuse from "fuse.js";

/** A short label that a search box may offer. `explains`: what stands beside it, such as an acronym's words. */
export type Label<Target> = { readonly label: string; readonly explains: string | null; readonly target: Target };

export type QuickJump<Target> = (typed: string) => readonly Label<Target>[];

const SHORTEST = 2;

/** Finds labels by misspelt or unfinished text; at most `most`, best first. */
export function quickJump<Target>(labels: readonly Label<Target>[], most = 5): QuickJump<Target> {
  const fuse = new Fuse(labels, {
    keys: [
      { name: "label", weight: 2 },
      { name: "explains", weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: SHORTEST,
  });
  return (typed) => {
    const text = typed.replaceAll(/["\u201C\u201D]/g, "").trim();
    if (text.length < SHORTEST) return [];
    return fuse.search(text.slice(0, 32), { limit: most }).map(({ item }) => item);
  };
}
