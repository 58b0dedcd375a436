import { leadingColour } from "./colour.ts";
import { LABEL_INSIDE, updateLabel } from "./updateLabel.ts";

/** A paragraph cut where a label stands inside it, and where an agency labels a sentence. */
export function progressPieces(paragraph: string): string[] {
  const opening = leadingColour(paragraph)?.rest ?? paragraph;
  const labelled = paragraph.length - (updateLabel(opening)?.rest ?? opening).length;
  const cuts = [...paragraph.matchAll(LABEL_INSIDE)].map((match) => match.index).filter((cut) => cut >= labelled);
  for (const match of paragraph.matchAll(/(?<=[.!?]\s)\p{Lu}[\p{L}\p{N}&/ ]{1,40}?(?:\s?[–—-]\s|:\s)/gu))
    cuts.push(match.index);
  const sorted = [...new Set(cuts)].filter((cut) => cut > 0).sort((a, b) => a - b);
  return [0, ...sorted]
    .map((from, i) => paragraph.slice(from, sorted[i] ?? paragraph.length).trim())
    .filter((piece) => piece !== "");
}
