import type { Block, Blocks } from "../../read/block.ts";
import { joinBroken } from "./joinBroken.ts";
import { type Line, paragraphLine } from "./line.ts";
import { printedNumber } from "./printedNumber.ts";
import { withoutContents } from "./withoutContents.ts";

const FOOTNOTE = /^[¹²³⁰-⁹]+\s*\S|^\[\^\d+\]:?\s|^\d{1,3}\s+(?:https?:|www\.)/;
const PAGE_NUMBER = /^(?:page\s+)?\d{1,3}(?:\s*(?:of|\/|\|)\s*(?:page\s*)?\d{1,3})?$|^\d{1,3}\s*\|\s*page$/i;
const MARKING = /^(?:OFFICIAL|RESTRICTED|CONFIDENTIAL|NOT PROTECTIVELY MARKED|FOR PUBLICATION|GPMS)\b[^a-z]{0,40}$/;
const NUMBERED_SECTIONS = 3;

/** A document as lines in printed order: contents lists, footnotes, page numbers and markings left out, sentences broken by a page joined. */
export function proseLines({ blocks, pageHeader }: Blocks): readonly Line[] {
  const kept = blocks.filter((block) => block.type === "table" || !isFurniture(block.text, pageHeader));
  const numbers = kept.map(levels);
  const hasChild = numbers.map(
    (own, i) => own !== null && isFirstChild(own, numbers.slice(i + 1, i + 4).find(Boolean)),
  );
  const numberedSections = hasChild.filter((has, i) => has && numbers[i]?.length === 1).length >= NUMBERED_SECTIONS;
  const lines = kept.map(
    (block, i): Line =>
      block.type === "table"
        ? { type: "table", at: block.at, text: "", table: block }
        : paragraphLine(block, { numberedSections, hasChild: hasChild[i] ?? false }),
  );
  return joinBroken(withoutContents(lines));
}

function levels(block: Block): readonly string[] | null {
  return block.type === "table" ? null : (printedNumber(block.text, block.marker)?.parts ?? null);
}

function isFirstChild(own: readonly string[], next: readonly string[] | null | undefined): boolean {
  return next?.length === own.length + 1 && own.every((level, i) => next[i] === level);
}

function isFurniture(text: string, pageHeader: string | null): boolean {
  return text === "" || text === pageHeader || FOOTNOTE.test(text) || PAGE_NUMBER.test(text) || MARKING.test(text);
}
