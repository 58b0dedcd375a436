import { isCapitals } from "../prose/title.ts";

/**
 * A section's title as a reader would write it: a title in capitals comes in sentence case, and a word keeps the capitals that
 * `running` (the document's text) always gives it: "CLOSING MARAC CASES" becomes "Closing MARAC cases".
 */
export function readableTitle(title: string, running: ReadonlyMap<string, string>): string {
  const bare = title.replace(/\s*[.:]+$/, "").trim();
  if (!isCapitals(bare)) return bare;
  const cased = bare.replace(/[\p{L}][\p{L}'’]*/gu, (word) => running.get(word.toLowerCase()) ?? word.toLowerCase());
  return cased.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** How running text writes the words it never writes in small letters: "marac" -> "MARAC", "fenmarsh" -> "Fenmarsh". */
export function runningCase(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<![.!?:]\s{0,3})(?<!^)\b\p{L}[\p{L}'’]*/gu)) {
      const forms = counts.get(word.toLowerCase()) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      counts.set(word.toLowerCase(), forms);
    }
  }
  const cased = new Map<string, string>();
  for (const [word, forms] of counts) {
    const usual = [...forms].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (usual !== undefined && !forms.has(word)) cased.set(word, usual);
  }
  return cased;
}
