/**
 * What mail programs do to a link, undone: percent signs written by number once more, the signs between the parts
 * written by number or as in HTML, `=` as in quoted-printable, lines broken inside a part, and the punctuation of the
 * sentence around the link taken into it.
 */

/** The parts of a fragment, each a name and a value, still to be mended one by one. */
export function mendedParts(rest: string): readonly (readonly [name: string, value: string])[] {
  const joined = rest.includes("=") ? rest : decodedOnce(rest);
  return [...new URLSearchParams(joined)];
}

/** The name of a part that followed an `&amp;`, or stood after a broken line. */
export function mendedName(name: string): string {
  return withoutBreaks(name).replace(/^(?:amp;)+/, "");
}

/** A choice: an id, which holds letters, digits, `-` and `_` alone, and no capitals. */
export function mendedChoice(value: string): string {
  return withoutBreaks(decodedOnce(value))
    .replace(/^3D/, "")
    .replace(/[^\p{L}\p{N}_-]+$/u, "");
}

/** Searched words; a percent sign followed by a number in sixteens is not what anybody searches for. */
export function mendedSearch(value: string): string {
  return decodedOnce(value).replace(/[\r\n]+/g, " ");
}

function decodedOnce(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const BREAK = /=?[\s\u00AD\u200B\u2060\uFEFF]+/gu;

function withoutBreaks(text: string): string {
  return text.replace(BREAK, "");
}
