import type { Engine } from "../db/engine.ts";
import { Sql } from "../db/sql.ts";
import type { PlaceSet } from "../queries/overListed.ts";
import type { RecordRow } from "../queries/record.ts";
import { type RecordLead, recordLeads } from "../queries/recordLeads.ts";
import { type RecommendationStatus, recordStatuses } from "../queries/recordStatuses.ts";
import { type RecordTheme, recordThemes } from "../queries/recordThemes.ts";
import { type RecordThread, recordThreads } from "../queries/recordThreads.ts";
import { groupedBy } from "./groupedBy.ts";

type ByPlace<Fact> = ReadonlyMap<number, readonly Fact[]>;

/** What stands beside the rows of a list, by their places: themes, leads, threads, and for recommendations the statuses of their actions. */
export type RecordFacts = {
  readonly themes: ByPlace<RecordTheme>;
  readonly leads: ByPlace<RecordLead>;
  readonly threads: ByPlace<RecordThread>;
  readonly statuses: ByPlace<RecommendationStatus>;
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
    themes: groupedBy(themes, ({ at }) => at),
    leads: groupedBy(leads, ({ at }) => at),
    threads: groupedBy(threads, ({ at }) => at),
    statuses: groupedBy(statuses, ({ at }) => at),
  };
}

/** Where records stand, each place once. */
export function placesOf(records: readonly Pick<RecordRow, "at">[]): readonly number[] {
  return [...new Set(records.map(({ at }) => at))];
}
