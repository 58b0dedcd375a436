import type { Engine } from "../db/engine.ts";
import type { PassageId } from "../model/ids.ts";
import { draftRecords } from "../queries/draftRecords.ts";
import type { RecordRow } from "../queries/record.ts";
import type { RecordThread } from "../queries/recordThreads.ts";
import type { DraftCheck, DraftMatch } from "../threads/draft/checkDraft.ts";
import { placesOf, type RecordFacts, recordFacts } from "./recordFacts.ts";

/** A record near a draft, and by what. */
export type NearRecord<Match extends DraftMatch = DraftMatch> = { readonly record: RecordRow; readonly match: Match };

/** What is told of the records near a draft. */
export type DraftAnswer = {
  readonly check: DraftCheck;
  readonly nearest: readonly NearRecord[];
  readonly clauses: readonly NearRecord<DraftCheck["clauses"][number]>[];
  readonly thread: RecordThread | null;
  readonly facts: RecordFacts;
};

/** Reads the records that a check found, with their facts, in the order found. The draft itself is not asked about. */
export async function draftAnswer(engine: Pick<Engine, "ask">, check: DraftCheck): Promise<DraftAnswer> {
  const ids = [...check.nearest, ...check.clauses].map(({ id }) => id);
  const records = await engine.ask(draftRecords(ids));
  const facts = await recordFacts(engine, placesOf(records));
  const byId = new Map<PassageId, RecordRow>(records.map((record) => [record.id, record]));
  const found = <Match extends DraftMatch>(matches: readonly Match[]) =>
    matches.flatMap((match): NearRecord<Match>[] => {
      const record = byId.get(match.id);
      return record === undefined ? [] : [{ record, match }];
    });
  const threads = [...facts.threads.values()].flat();
  return {
    check,
    nearest: found(check.nearest),
    clauses: found(check.clauses),
    thread: threads.find(({ thread }) => thread === check.thread) ?? null,
    facts,
  };
}
