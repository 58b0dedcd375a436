import { Window } from "happy-dom";

/** A document to draw in on Node. */
export function nodeDocument(): Document {
  return new Window().document as unknown as Document;
}

/** The SVG one element a line, decimals cut to one place, so that a snapshot can be read and small shifts do not break it. */
export function normalised(figure: Element): string {
  return figure.outerHTML
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<");
}
