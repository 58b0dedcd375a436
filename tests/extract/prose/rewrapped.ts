/** A document as paragraphs: each a heading, list item or running text, to be printed in different ways. */
export type Printing = {
  /** Most characters of a line; a paragraph is wrapped to it. */
  readonly width: number;
  /** Before which paragraphs (counted from 0) a page ends; the running header stands between. */
  readonly breaks: readonly number[];
};

export const HEADER = "Marshfold partnership papers for the board";

/** Prints paragraphs with blank lines between, wrapped to a width, with a repeated header and page number at each page break. */
export function printed(paragraphs: readonly string[], { width, breaks }: Printing): string {
  const lines = paragraphs.flatMap((paragraph, i) => [
    ...(breaks.includes(i) ? ["", String(breaks.indexOf(i) + 1), "", HEADER, ""] : []),
    ...wrapped(paragraph, width),
    "",
  ]);
  return [HEADER, "", ...lines, "", HEADER, "", "", HEADER].join("\n");
}

/** Wraps at spaces, never before a word a reader must take for a new label, number or list item. */
function wrapped(paragraph: string, width: number): string[] {
  if (/^#/.test(paragraph)) return [paragraph];
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1);
    const fits = last !== undefined && (last.length + 1 + word.length <= width || !/^\p{Ll}{2,}$/u.test(word));
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
