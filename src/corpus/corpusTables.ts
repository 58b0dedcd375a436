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
import { codingRows, passageAgencyRows, passageRows, passageStatusRows } from "./passageTables.ts";
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
  const accuracy = accuracyTables(input.codebook);
  return {
    partnerships: partnershipRows(input),
    reviews: reviewRows(input),
    documents: documentRows(input),
    agencies: agencyRows(input.codebook),
    themes: themeRows(input.codebook),
    recommendations: recommendationRows(input),
    actions: actionRows(input),
    leads: leadRows(input),
    updates: updateRows(input),
    learning_points: learningRows(input),
    clauses: clauseRows(input),
    passages: passageRows(passages),
    passage_statuses: passageStatusRows(passages),
    passage_agencies: passageAgencyRows(passages),
    codings: codingRows(passages),
    asks: askRows(input.codebook.askBook),
    ...accuracy,
    measures: [...accuracy.measures, ...likenessMeasureRows(accuracy.measures.length)],
    ...threadTables(input),
    printed_links: printedLinkRows(input),
    ...searchTables(passages),
  };
}
