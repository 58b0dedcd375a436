import type { ThemeId } from "../../model/ids.ts";
import type { Theme } from "../../queries/themes.ts";
import type { Labels } from "../labels.ts";

const CODE = /(?<=\(|\balso )[a-z]+(?:-[a-z]+)*(?=\))/g;

/** Words of the codebook cut where they name another theme by its code in brackets, which becomes that theme. */
export function crossReferences(words: string, labels: Pick<Labels, "themes">): readonly (string | Theme)[] {
  const parts: (string | Theme)[] = [];
  let from = 0;
  for (const { 0: code, index } of words.matchAll(CODE)) {
    const theme = labels.themes.get(code as ThemeId);
    if (theme === undefined) continue;
    if (index > from) parts.push(words.slice(from, index));
    parts.push(theme);
    from = index + code.length;
  }
  return from < words.length ? [...parts, words.slice(from)] : parts;
}
