import type { DocumentId } from "../model/ids.ts";

/**
 * Makes the ids of one document's records of one kind: `<document>/<kind>-<8 hex>`, the hex of the text's letters and digits,
 * so that page breaks, re-wrapping and punctuation never change one; the same text again gets `-2`, `-3`.
 */
export function recordIds<Id extends string>(document: DocumentId, kind: string): (text: string) => Id {
  const seen = new Map<string, number>();
  return (text) => {
    const base = `${document}/${kind}-${hash(text)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return (count === 1 ? base : `${base}-${count}`) as Id;
  };
}

/** FNV-1a over the letters and digits of a text in lower case, as 8 hex digits (Fowler, Noll and Vo, 1991). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}
