import { tokenise } from "../coding/tokenise.ts";
import type { ResolvedSearch } from "./resolved.ts";

/** A stretch of a text, marked where the search found its word. */
export type Stretch = { readonly text: string; readonly hit: boolean };

/** Cuts a text into stretches that join up to it again, the found words marked. */
export function marked(text: string, search: Pick<ResolvedSearch, "stems" | "surfaces"> | null): readonly Stretch[] {
  if (search === null) return [{ text, hit: false }];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { surface, stem, start, end } of tokenise(text)) {
    if (!search.stems.has(stem) && !search.surfaces.has(surface)) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), hit: false });
    stretches.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length || stretches.length === 0) stretches.push({ text: text.slice(at), hit: false });
  return stretches;
}
