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
import { linkedPlaces } from "./linkedPlaces.ts";
import { passageFacts } from "./passageFacts.ts";
import { passagesOf } from "./passages.ts";
import { codingRows, passageAgencyRows, passageRows } from "./passageTables.ts";
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
  const accuracy = accuracyTables(input.codebook);
  const { similar, threads, thread_members, practice_links } = threadTables(input);
  const kinds = {
    recommendations: recommendationRows(input),
    actions: actionRows(input),
    updates: updateRows(input),
    learning_points: learningRows(input),
    clauses: clauseRows(input),
  };
  const held = passageRows(passages, partnerships, reviews, passageFacts(kinds));
  const naming = { leads: leadRows(input), thread_members, printed_links: printedLinkRows(input), practice_links };
  const documents = documentRows(input);
  return {
    partnerships,
    reviews,
    documents,
    agencies,
    themes,
    ...kinds,
    passages: held,
    passage_agencies: passageAgencyRows(passages, agencies),
    codings: codingRows(passages, themes),
    asks: askRows(input.codebook.askBook),
    ...accuracy,
    measures: [...accuracy.measures, ...likenessMeasureRows(accuracy.measures.length)],
    similar,
    threads,
    ...linkedPlaces(naming, { passages: held, threads, documents }),
    ...searchTables(passages),
  };
}
