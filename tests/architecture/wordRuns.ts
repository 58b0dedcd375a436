import { tokenise } from "../../src/coding/tokenise.ts";

/** How many words in a row count as a source document's own wording. */
export const RUN = 6;

/** Every run of six words of a text, each as one string; mark-up and case aside. */
export function wordRuns(text: string): { readonly run: string; readonly start: number }[] {
  const words = tokenise(text.replace(/<[^<>]*>/g, (tag) => " ".repeat(tag.length)));
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map(({ start }, index) => ({
    run: words
      .slice(index, index + RUN)
      .map(({ surface }) => surface)
      .join(" "),
    start,
  }));
}

/** The words of a text as runs hold them, one space between. */
export function plainWords(text: string): string {
  return tokenise(text)
    .map(({ surface }) => surface)
    .join(" ");
}

/**
 * The texts of a file that must be our own words. For JSON each string is a text of its own; the strings that a record
 * may print as they stand (its `exempt` fields) are left out.
 */
export function textsOf(path: string, content: string, exempt: ReadonlySet<string>): string[] {
  if (!path.endsWith(".json")) return [content];
  const texts: string[] = [];
  const walk = (value: unknown, field: string): void => {
    if (typeof value === "string" && !exempt.has(field)) texts.push(value);
    else if (Array.isArray(value)) for (const entry of value) walk(entry, field);
    else if (typeof value === "object" && value !== null)
      for (const [name, entry] of Object.entries(value)) walk(entry, name);
  };
  walk(JSON.parse(content), "");
  return texts;
}
