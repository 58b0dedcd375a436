import type { Rag } from "../../../model/vocabulary.ts";

/** A printed colour; `limited` where the print gives it to a part only ("Amber for implementation of ..."). */
export type Colour = { readonly rag: Rag; readonly limited: boolean };

const FIRST = /^(red|amber|green)\b\s*(?:(?:[:–—/,;→-]|->|=>)\s*)?/i;
const LETTERS = /^(?:[RAG](?:[\s,/–-]+|$))+$/;
const OF_LETTER: Readonly<Record<string, Rag>> = { R: "red", A: "amber", G: "green" };

/** Every colour of a cell that holds ratings, in printed order, and the words that are none ("Green Amber for the roll-out" gives both). */
export function cellColours(paragraphs: readonly string[]): { readonly colours: Colour[]; readonly rest: string[] } {
  const colours: Colour[] = [];
  const rest: string[] = [];
  for (const paragraph of paragraphs) {
    if (LETTERS.test(paragraph)) {
      for (const letter of paragraph.match(/[RAG]/g) ?? [])
        colours.push({ rag: OF_LETTER[letter] ?? "green", limited: false });
      continue;
    }
    let text = paragraph;
    for (let first = leadingColour(text); first; first = leadingColour(text)) {
      colours.push(first.colour);
      text = first.rest;
    }
    if (text !== "") rest.push(text);
  }
  return { colours, rest };
}

/** The colour at the very start of a text and what follows; a limited colour takes its whole text. */
export function leadingColour(text: string): { readonly colour: Colour; readonly rest: string } | null {
  const match = FIRST.exec(text);
  if (!match?.[1]) return null;
  const rest = text.slice(match[0].length).trim();
  const rag = match[1].toLowerCase() as Rag;
  const limited = /^(?:for|on(?! ?track\b)|in relation to|regarding|re)\b/i.test(rest);
  if (limited) {
    const end = rest.search(/\s(?=(?:red|amber|green)\b|update\b)/i);
    return { colour: { rag, limited }, rest: end === -1 ? "" : rest.slice(end).trim() };
  }
  const parted = /[:–—;→>-]\s*$/.test(match[0]);
  const isWord = !parted && /^\p{Ll}/u.test(rest) && !/^(?:red|amber|green)\b/i.test(rest);
  return isWord ? null : { colour: { rag, limited }, rest };
}
