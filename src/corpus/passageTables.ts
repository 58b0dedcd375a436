import { tokenise } from "../coding/tokenise.ts";
import { bagSize } from "../coding/wordBag.ts";
import type { Row } from "../model/tables.ts";
import type { Passage } from "./passage.ts";

/** Rows of `passages`, in reading order: the source wording where it is at hand, else our summary. */
export function passageRows(passages: readonly Passage[]): Row<"passages">[] {
  return passages.map((passage, position) => {
    const { source, summaries, wording } = passage.document;
    const summary = summaries[passage.id] ?? null;
    return {
      passage_id: passage.id,
      kind: passage.kind,
      document_id: source.id,
      partnership_id: source.partnershipId,
      review_id: source.reviewId,
      recommendation_id: passage.recommendationId,
      action_id: passage.actionId,
      origin: passage.origin,
      text: wording === null ? summary : (wording.get(passage.id) ?? null),
      wording: wording === null ? "summary" : "source",
      summary: wording === null ? null : summary,
      page: passage.place.page,
      section: passage.place.section,
      row: passage.place.row,
      source_words: bagSize(passage.words),
      summary_words: summary === null ? 0 : tokenise(summary).length,
      asks: [...new Set(passage.asks.flat())].join(" "),
      sentence_asks: passage.asks.map((codes) => codes.join(" ")).join("; "),
      position,
    };
  });
}

/** Rows of `passage_statuses`: what the status filter sees of a passage. */
export function passageStatusRows(passages: readonly Passage[]): Row<"passage_statuses">[] {
  return passages.flatMap(({ id, statuses }) => statuses.map((status) => ({ passage_id: id, status })));
}

/** Rows of `passage_agencies`: what the agency filter sees of a passage. */
export function passageAgencyRows(passages: readonly Passage[]): Row<"passage_agencies">[] {
  return passages.flatMap(({ id, agencies }) => agencies.map((agency) => ({ passage_id: id, agency_id: agency })));
}

/** Rows of `codings`: each theme of a passage with its supporting words, joined by semicolons. */
export function codingRows(passages: readonly Passage[]): Row<"codings">[] {
  return passages.flatMap(({ id, themes }) =>
    themes.map(({ theme, evidence }) => ({ passage_id: id, theme_id: theme, evidence: evidence.join("; ") })),
  );
}
