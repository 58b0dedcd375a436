import type { Engine } from "../db/engine.ts";
import type { Dimension } from "../filter/filter.ts";
import { RECORD_KINDS } from "../filter/recordKind.ts";
import type { AgencyId, AskId, DocumentId, PartnershipId, ReviewId, ThemeId } from "../model/ids.ts";
import { ACTION_STATUSES } from "../model/vocabulary.ts";
import { type Agency, agencies } from "../queries/agencies.ts";
import { type AskLabel, asks } from "../queries/asks.ts";
import { type Document, documents } from "../queries/documents.ts";
import { type Partnership, partnerships } from "../queries/partnerships.ts";
import { type Review, reviews } from "../queries/reviews.ts";
import { type Theme, themes } from "../queries/themes.ts";

/** The names of everything that can be chosen or is told by a code, each list in the order it is shown. */
export type Labels = {
  readonly partnerships: ReadonlyMap<PartnershipId, Partnership>;
  readonly reviews: ReadonlyMap<ReviewId, Review>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  readonly asks: ReadonlyMap<AskId, AskLabel>;
};

export async function readLabels(engine: Pick<Engine, "ask">): Promise<Labels> {
  const [partnershipRows, reviewRows, documentRows, themeRows, agencyRows, askRows] = await Promise.all([
    engine.ask(partnerships),
    engine.ask(reviews),
    engine.ask(documents),
    engine.ask(themes),
    engine.ask(agencies),
    engine.ask(asks),
  ]);
  return {
    partnerships: byId(partnershipRows),
    reviews: byId(reviewRows),
    documents: byId(documentRows),
    themes: byId(themeRows),
    agencies: byId(agencyRows),
    asks: byId(askRows),
  };
}

/** Every choice the data holds, for comparing a link's. */
export function knownChoices(labels: Labels): Readonly<Record<Dimension, ReadonlySet<string>>> {
  return {
    partnership: new Set(labels.partnerships.keys()),
    review: new Set(labels.reviews.keys()),
    theme: new Set(labels.themes.keys()),
    agency: new Set(labels.agencies.keys()),
    status: new Set(ACTION_STATUSES),
    kind: new Set(RECORD_KINDS),
  };
}

function byId<Id, Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Row["id"], Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
