/** The sentences of a text: cut after a full stop, question or exclamation mark, colon or semicolon and before a capital. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\s+/g, " ")
    .split(/(?<=[.?!:;][\u2019'")]?)\s+(?=[\p{Lu}\p{N}"\u2018\u201c'([])/u)
    .filter((sentence) => sentence !== "");
}
