import type { Engine } from "../db/engine.ts";
import { Sql } from "../db/sql.ts";
import type { PassageId, RecommendationId } from "../model/ids.ts";
import type { PlaceSet } from "../queries/overListed.ts";
import type { RecordRow } from "../queries/record.ts";
import { type RecordLead, recordLeads } from "../queries/recordLeads.ts";
import { type RecommendationStatus, recordStatuses } from "../queries/recordStatuses.ts";
import { type RecordTheme, recordThemes } from "../queries/recordThemes.ts";
import { type RecordThread, recordThreads } from "../queries/recordThreads.ts";
import { groupedBy } from "./groupedBy.ts";

/** What stands beside the rows of a list: themes, leads, threads, and for recommendations the statuses of their actions. */
export type RecordFacts = {
  readonly themes: ReadonlyMap<PassageId, readonly RecordTheme[]>;
  readonly leads: ReadonlyMap<PassageId, readonly RecordLead[]>;
  readonly threads: ReadonlyMap<PassageId, readonly RecordThread[]>;
  readonly statuses: ReadonlyMap<RecommendationId, readonly RecommendationStatus[]>;
};

/** @param places of the records */
export async function recordFacts(engine: Pick<Engine, "ask">, places: PlaceSet): Promise<RecordFacts> {
  if (!(places instanceof Sql) && places.length === 0) {
    return { themes: new Map(), leads: new Map(), threads: new Map(), statuses: new Map() };
  }
  const [themes, leads, threads, statuses] = await Promise.all([
    engine.ask(recordThemes(places)),
    engine.ask(recordLeads(places)),
    engine.ask(recordThreads(places)),
    engine.ask(recordStatuses(places)),
  ]);
  return {
    themes: groupedBy(themes, ({ record }) => record),
    leads: groupedBy(leads, ({ record }) => record),
    threads: groupedBy(threads, ({ record }) => record),
    statuses: groupedBy(statuses, ({ recommendation }) => recommendation),
  };
}

/** Where records stand, each place once. */
export function placesOf(records: readonly Pick<RecordRow, "at">[]): readonly number[] {
  return [...new Set(records.map(({ at }) => at))];
}
