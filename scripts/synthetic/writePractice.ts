import { recordIds } from "../../src/extract/recordId.ts";
import type { Clause } from "../../src/model/extraction.ts";
import type { ClauseId, DocumentId, PassageId, ThemeId } from "../../src/model/ids.ts";
import type { Ask } from "./ask.ts";
import { documentFrame, type WrittenDocument } from "./document.ts";
import type { FreshAsks } from "./freshAsks.ts";
import { monthOf } from "./month.ts";
import type { Writer } from "./writer.ts";

const CLAUSES_IN_SECTION = 6;

/** Writes the working practices of a partnership: so many clauses, under the label of the theme a section opens with. */
export function writePractice(
  id: DocumentId,
  clauses: number,
  writer: Writer,
  { asks, labelOf }: { readonly asks: FreshAsks; readonly labelOf: (theme: ThemeId) => string },
): WrittenDocument {
  const { area, random } = writer;
  const idOf = recordIds<ClauseId>(id, "clause");
  const asked = new Map<PassageId, Ask>();
  let section = "";
  const written = Array.from({ length: clauses }, (_, index): Clause => {
    const matter = asks.matter();
    const ask = asks.about(matter);
    if (index % CLAUSES_IN_SECTION === 0) section = labelOf(matter.theme);
    const text = writer.sentence(area.dialect.clauses, ask, null);
    const clauseId = idOf(text);
    asked.set(clauseId, ask);
    return {
      id: clauseId,
      number: `${Math.floor(index / CLAUSES_IN_SECTION) + 1}.${(index % CLAUSES_IN_SECTION) + 1}`,
      section,
      text,
      themes: [],
      place: { page: 1 + Math.floor(index / 8), section, row: null },
    };
  });
  const title = `${area.partnership.name} working practices`;
  const month = monthOf(2016 + random.int(8), random.int(12));
  const frame = documentFrame({ id, area, review: null, kind: "practice-document", title, month, dating: "printed" });
  return { ...frame, extraction: { ...frame.extraction, clauses: written }, meant: asked };
}
