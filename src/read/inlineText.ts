const SPACES = /[\s\u00a0\u200b\ufeff]+/g;
const EMPHASIS = /\*{2,3}|__|~~/g;
const ESCAPED = /\\([\\`*_{}[\]()#+.!|>~-])/g;

/** Text without inline marks (Markdown emphasis, escapes), runs of white space as one space, trimmed. */
export function inlineText(text: string): string {
  return text.replace(EMPHASIS, "").replace(ESCAPED, "$1").replace(SPACES, " ").trim();
}
