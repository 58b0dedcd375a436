import type { Labels } from "./sample.ts";

/**
 * What most readers of a passage code; whatever else at least half of them name, coded or as arguable, is arguable. Of
 * two readers: what both code, and all that either names.
 */
export function consensus(readers: readonly Labels[]): Labels {
  const coded = (theme: Labels["themes"][number]) => readers.filter(({ themes }) => themes.includes(theme)).length;
  const named = (theme: Labels["themes"][number]) =>
    readers.filter(({ themes, arguable }) => themes.includes(theme) || arguable.includes(theme)).length;
  const all = [...new Set(readers.flatMap(({ themes, arguable }) => [...themes, ...arguable]))];
  const themes = all.filter((theme) => coded(theme) > readers.length / 2);
  return {
    themes,
    arguable: all.filter((theme) => !themes.includes(theme) && named(theme) >= readers.length / 2),
  };
}
