const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** Words a label may count by, for use in a pattern. */
export const COUNT_WORDS = WORDS.join("|");

/** A label's number in figures: "Three" is "3", "8 a" is "8a"; anything else as printed without spaces. */
export function countFigures(printed: string): string {
  const at = WORDS.indexOf(printed.toLowerCase());
  return at === -1 ? printed.replace(/\s/g, "") : String(at + 1);
}
