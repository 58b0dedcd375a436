import type { Blocks } from "../../read/block.ts";
import type { FactsDraft } from "../draft.ts";
import { documentDate } from "./documentDate.ts";
import { documentKind } from "./documentKind.ts";
import { documentTitle } from "./documentTitle.ts";
import { backMatter, frontMatter } from "./frontMatter.ts";
import { partnershipName } from "./partnershipName.ts";
import { type Pseudonym, pseudonyms } from "./pseudonyms.ts";
import { reviewLabel } from "./reviewLabel.ts";

/** A document's facts, and the names of those in the case with whom they stand for. */
export type ReadFacts = { readonly facts: FactsDraft; readonly pseudonyms: readonly Pseudonym[] };

/**
 * Reads what a document prints of itself: kind, title, partnership, review, date. The title falls back on the file's name
 * without its ending where none is printed.
 */
export function readFacts(blocks: Blocks, fileName: string): ReadFacts {
  const front = frontMatter(blocks);
  const header = blocks.pageHeader === null ? [] : [blocks.pageHeader];
  const title = documentTitle(front, blocks.pageHeader);
  const kind = documentKind([...header, ...front].join("\n"), title ?? "", blocks);
  const label =
    kind === "practice-document" ? null : reviewLabel([...header, ...front, ...backMatter(blocks)].join("\n"));
  const people = kind === "practice-document" ? [] : peopleOf(label?.names ?? [], pseudonyms(blocks));
  const texts = blocks.blocks.flatMap((block) =>
    block.type === "paragraph"
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  );
  const facts: FactsDraft = {
    kind,
    title: title ?? fileName.replace(/\.[^.]*$/, ""),
    partnership: partnershipName([...header, ...front], texts),
    review: label === null ? null : { label: label.label, pseudonyms: people.map(({ name }) => name) },
    dated: documentDate([...header, ...front, ...backMatter(blocks)], blocks),
  };
  return { facts, pseudonyms: people };
}

/** The title names the victim unless the document says otherwise; the others follow as printed. */
function peopleOf(titled: readonly string[], told: readonly Pseudonym[]): readonly Pseudonym[] {
  const first = titled
    .filter((name) => !told.some((one) => one.name === name))
    .map((name): Pseudonym => ({ name, role: "victim" }));
  return [...first, ...told];
}
