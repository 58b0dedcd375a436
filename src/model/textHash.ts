/** A number of 32 bits that a text always gives (FNV-1a; Fowler, Noll and Vo, 1991): it tells texts apart and guards nothing. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The same as eight hexadecimal digits, as ids carry it. */
export function textDigits(text: string): string {
  return textHash(text).toString(16).padStart(8, "0");
}
