import { tokenise } from "../coding/tokenise.ts";
import { bagSize } from "../coding/wordBag.ts";
import type { ThemeId } from "../model/ids.ts";
import type { Row } from "../model/tables.ts";
import { ACTION_STATUSES, RECORD_KINDS, type RecordKind } from "../model/vocabulary.ts";
import { listPlaces } from "./listPlaces.ts";
import type { Passage } from "./passage.ts";
import type { PassageFacts } from "./passageFacts.ts";
import { places } from "./places.ts";

/**
 * Rows of `passages`, in reading order: the source wording where it is at hand, else our summary.
 * @param factsOf what each says of the record it is
 */
export function passageRows(
  passages: readonly Passage[],
  partnerships: readonly Row<"partnerships">[],
  reviews: readonly Row<"reviews">[],
  factsOf: (passage: Passage) => PassageFacts,
): Row<"passages">[] {
  const partnershipAt = places(
    partnerships.map((row) => row.partnership_id),
    "partnerships",
  );
  const reviewAt = places(
    reviews.map((row) => row.review_id),
    "reviews",
  );
  const passageAt = places<string>(
    passages.map(({ id }) => id),
    "passages",
  );
  const rows = passages.map((passage, position) => {
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
      partnership_at: partnershipAt(source.partnershipId),
      review_at: source.reviewId === null ? null : reviewAt(source.reviewId),
      recommendation_at: passage.recommendationId === null ? null : passageAt(passage.recommendationId),
      record_kind: RECORD_KINDS.indexOf(kindOf(passage)),
      statuses: passage.statuses.reduce((sum, status) => sum | (1 << ACTION_STATUSES.indexOf(status)), 0),
      ...factsOf(passage),
    };
  });
  const listed = listPlaces(rows);
  return rows.map((row, position) => ({ ...row, list_position: listed[position] ?? position }));
}

function kindOf({ kind, origin }: Passage): RecordKind {
  if (kind === "recommendation") return origin === "agency" ? "agency-recommendation" : "panel-recommendation";
  return kind === "learning" ? "learning-point" : kind;
}

/** Rows of `passage_agencies`: what the agency filter sees of a passage. */
export function passageAgencyRows(
  passages: readonly Passage[],
  agencies: readonly Row<"agencies">[],
): Row<"passage_agencies">[] {
  const agencyAt = places(
    agencies.map((row) => row.agency_id),
    "agencies",
  );
  return passages.flatMap((passage, position) =>
    [...new Set(passage.agencies)].map((agency) => ({ passage_at: position, agency_at: agencyAt(agency) })),
  );
}

/** Rows of `codings`: each theme of a passage once, with its supporting words, joined by semicolons. */
export function codingRows(passages: readonly Passage[], themes: readonly Row<"themes">[]): Row<"codings">[] {
  const themeAt = places(
    themes.map((row) => row.theme_id),
    "themes",
  );
  return passages.flatMap((passage, position) =>
    [...evidenceOf(passage)].map(([theme, evidence]) => ({
      passage_at: position,
      theme_at: themeAt(theme),
      evidence: evidence.join("; "),
    })),
  );
}

function evidenceOf({ themes }: Passage): ReadonlyMap<ThemeId, readonly string[]> {
  const found = new Map<ThemeId, readonly string[]>();
  for (const { theme, evidence } of themes) found.set(theme, [...(found.get(theme) ?? []), ...evidence]);
  return found;
}
