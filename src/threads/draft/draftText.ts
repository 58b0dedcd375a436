/** How much of a draft is read, in characters: far more than the longest recommendation held. */
export const DRAFT_LIMIT = 5000;

/** The text that is checked, and whether some of what was pasted was left out. */
export type DraftText = { readonly text: string; readonly cut: boolean };

const BLOCK_TAG = /<\/?(?:p|div|li|ul|ol|br|tr|td|th|h[1-6]|table|section)\b[^<>]{0,300}>/gi;
const OTHER_TAG = /<\/?[a-z][a-z0-9:-]*(?:\s[^<>]{0,300})?\/?>/gi;
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/**
 * What is read of a pasted draft: its first `DRAFT_LIMIT` characters (never half of one), tags of HTML and signs that
 * steer the direction of writing left out, line ends made alike. All capitals are read as small letters, since they say nothing.
 */
export function draftText(pasted: string): DraftText {
  const cut = pasted.length > DRAFT_LIMIT;
  const kept = cut ? pasted.slice(0, DRAFT_LIMIT).replace(/[\uD800-\uDBFF]$/, "") : pasted;
  const text = kept
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(BLOCK_TAG, "\n")
    .replace(OTHER_TAG, " ")
    .replace(/&(?:nbsp|amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .trim();
  return { text: /\p{Ll}/u.test(text) ? text : text.toLowerCase(), cut };
}
