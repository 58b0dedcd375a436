/** A text as it is compared: letters and digits alone, so that re-wrapped lines and quotation marks make no difference. */
export const wordsOf = (text: string | null): string =>
  (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const sameWords = (a: string | null, b: string | null): boolean =>
  (a === null) === (b === null) && wordsOf(a) === wordsOf(b);
