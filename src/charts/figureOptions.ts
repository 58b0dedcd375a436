/** What every figure is given besides its rows. */
export type FigureOptions = {
  /** In CSS pixels. */
  readonly width: number;
  /** The document to draw in: the page's, or happy-dom's on Node. */
  readonly document: Document;
  /** What a screen reader says the picture is; the words under the title and the table say the rest. */
  readonly label: string;
};

/** Fixed, because the page's content security policy allows Plot's style text by its hash. */
export const PLOT_CLASS = "plot";

/** Room for a line of text of the given size, by eye: the average letter of a system font is about six tenths as wide as high at most. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * 0.58;
}
