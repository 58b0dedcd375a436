import type { Engine } from "../db/engine.ts";
import { Sql } from "../db/sql.ts";
import type { PassageId, RecommendationId } from "../model/ids.ts";
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

/** @param of the records, or a statement that gives their places, which keeps the questions about very many records short */
export async function recordFacts(engine: Pick<Engine, "ask">, of: readonly RecordRow[] | Sql): Promise<RecordFacts> {
  const passages = of instanceof Sql ? of : of.map(({ at }) => at);
  const [themes, leads, threads, statuses] = await Promise.all([
    engine.ask(recordThemes(passages)),
    engine.ask(recordLeads(passages)),
    engine.ask(recordThreads(passages)),
    engine.ask(recordStatuses(passages)),
  ]);
  return {
    themes: groupedBy(themes, ({ record }) => record),
    leads: groupedBy(leads, ({ record }) => record),
    threads: groupedBy(threads, ({ record }) => record),
    statuses: groupedBy(statuses, ({ recommendation }) => recommendation),
  };
}
