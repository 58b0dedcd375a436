import type { Block, Blocks, Paragraph } from "../../read/block.ts";
import { printedNumber } from "../prose/printedNumber.ts";
import { recommendationLabel } from "../prose/recommendationLabel.ts";
import { sectionKind } from "../prose/sectionKind.ts";

const MOST_LINES = 16;
const LONG_WORDS = 30;
const LAST_LINES = 4;

/** What is printed before a document begins: its title page, up to the contents list, first table, first numbered section or first long paragraph. */
export function frontMatter({ blocks }: Blocks): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks.slice(0, MOST_LINES)) {
    if (block.type === "table" || beginsDocument(block)) break;
    lines.push(block.text);
  }
  return lines;
}

/** The last paragraphs of a document, where a footer may stand. */
export function backMatter({ blocks }: Blocks): readonly string[] {
  return blocks
    .slice(-LAST_LINES)
    .filter(
      (block: Block): block is Paragraph =>
        block.type === "paragraph" && block.text.split(/\s+/).length <= LONG_WORDS / 2,
    )
    .map((paragraph) => paragraph.text);
}

function beginsDocument(paragraph: Paragraph): boolean {
  if (sectionKind(paragraph.text.replace(/:$/, "")).contents) return true;
  if (paragraph.text.split(/\s+/).length > LONG_WORDS || recommendationLabel(paragraph.text) !== null) return true;
  const number = printedNumber(paragraph.text, paragraph.marker);
  if (number !== null && Object.values(sectionKind(number.rest.replace(/:$/, ""))).some(Boolean)) return true;
  return (
    number?.number.startsWith("1") === true &&
    number.parts.length <= 2 &&
    number.rest !== "" &&
    !/^\d/.test(number.rest)
  );
}
