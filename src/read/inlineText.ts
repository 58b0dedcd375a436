const SPACES = /[\s\u00a0\u200b\ufeff]+/g;
const STRUCK = /~~[^~\n]+~~/g;
const EMPHASIS = /\*{2,3}|__|~~/g;
/** "*July*", "_July_": a pair of marks that touch the words between them. */
const LEANING = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_\n]*[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Text without inline marks (Markdown emphasis, escapes) and without words struck through, runs of white space as one space, trimmed. */
export function inlineText(text: string): string {
  return text
    .replace(STRUCK, " ")
    .replace(EMPHASIS, "")
    .replace(LEANING, "$2")
    .replace(ESCAPED, "$1")
    .replace(SPACES, " ")
    .trim();
}
