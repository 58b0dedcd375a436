/** Stands for a word whose letters are not all plain ones: nothing can be said of it quickly. */
export const LETTERS_UNKNOWN = -1;

/**
 * Which letters and digits a word has, a bit each (digits share five). A slip changes at most one of them for another, so
 * two words that stand `n` edits apart lack at most `n` bits of one another: most words can be told apart without being
 * compared letter by letter.
 */
export function letterBits(word: string): number {
  if (!/^[a-z0-9]*$/.test(word)) return LETTERS_UNKNOWN;
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    bits |= 1 << (code >= FIRST_LETTER ? code - FIRST_LETTER : LETTERS + (code % DIGIT_BITS));
  }
  return bits;
}

const FIRST_LETTER = 97;
const LETTERS = 26;
const DIGIT_BITS = 5;
