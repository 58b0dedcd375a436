import type { Tables } from "../model/tables.ts";
import { accuracyTables } from "./accuracyTables.ts";
import { actionRows, leadRows } from "./actionTables.ts";
import { askRows } from "./askTable.ts";
import { clauseRows } from "./clauseTable.ts";
import { agencyRows, themeRows } from "./codebookTables.ts";
import type { CorpusInput } from "./corpusInput.ts";
import { documentRows, partnershipRows, reviewRows } from "./documentTables.ts";
import { learningRows } from "./learningTable.ts";
import { likenessMeasureRows } from "./likenessMeasures.ts";
import { passagesOf } from "./passages.ts";
import { codingRows, passageAgencyRows, passageRows } from "./passageTables.ts";
import { places } from "./places.ts";
import { printedLinkRows } from "./printedLinkTable.ts";
import { recommendationRows } from "./recommendationTable.ts";
import { searchTables } from "./searchTables.ts";
import { threadTables } from "./threadTables.ts";
import { updateRows } from "./updateTable.ts";

/**
 * Builds every table the page queries. The same input gives the same rows in the same order; with or without source
 * wording, all but the texts shown and `wording` are equal.
 * @throws RangeError where a document names a partnership, or a theme an area, that the codebook does not hold
 */
export function corpusTables(input: CorpusInput): Tables {
  const passages = passagesOf(input);
  const partnerships = partnershipRows(input);
  const reviews = reviewRows(input);
  const agencies = agencyRows(input.codebook);
  const themes = themeRows(input.codebook);
  const passageAt = places<string>(
    passages.map(({ id }) => id),
    "passages",
  );
  const accuracy = accuracyTables(input.codebook);
  const said = threadTables(input);
  return {
    partnerships,
    reviews,
    documents: documentRows(input),
    agencies,
    themes,
    recommendations: recommendationRows(input),
    actions: actionRows(input),
    leads: leadRows(input),
    updates: updateRows(input),
    learning_points: learningRows(input),
    clauses: clauseRows(input),
    passages: passageRows(passages, partnerships, reviews),
    passage_agencies: passageAgencyRows(passages, agencies),
    codings: codingRows(passages, themes),
    asks: askRows(input.codebook.askBook),
    ...accuracy,
    measures: [...accuracy.measures, ...likenessMeasureRows(accuracy.measures.length)],
    ...said,
    thread_members: said.thread_members.map((member) => ({ ...member, passage_at: passageAt(member.passage_id) })),
    printed_links: printedLinkRows(input),
    ...searchTables(passages),
  };
}
