const LONGEST_TITLE_WORDS = 14;
const SENTENCE =
  /\b(?:should|must|shall|will|ensure|ensures|is|are|was|were|has|have|had|been|be|can|could|would|may)\b/;

const LEADS_IN = /^(?:The|These|This|Those|It|They|We|He|She|In|At|For|As|If|When|Where)\b/;

/** Whether a paragraph without mark-up reads as a title: short, opening with a capital, no sentence and not ended as one. */
export function readsAsTitle(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > LONGEST_TITLE_WORDS || !/^[A-Z0-9‘'“"(]/.test(text)) return false;
  if (isCapitals(text)) return true;
  if (/:$/.test(text) && (LEADS_IN.test(text) || SENTENCE.test(text))) return false;
  return !/[.;,?!]["”’']?$/.test(text) && (words.length <= 4 || !SENTENCE.test(text));
}

/** Whether every letter is a capital (at least two letters). */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
