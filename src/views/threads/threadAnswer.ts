import type { Engine } from "../../db/engine.ts";
import { type PracticeClause, threadClauses } from "../../queries/practiceClauses.ts";
import { type PrintedLinkRow, printedLinksOf } from "../../queries/printedLinks.ts";
import type { RecordRow } from "../../queries/record.ts";
import { threadAt } from "../../queries/threadAt.ts";
import { threadMemberActions } from "../../queries/threadMemberActions.ts";
import { type ThreadMember, threadMembers } from "../../queries/threadMembers.ts";
import { type ThreadPair, threadPairs } from "../../queries/threadPairs.ts";
import { placesOf, type RecordFacts, recordFacts } from "../recordFacts.ts";
import { type ListedThread, listedThreads } from "./listedThreads.ts";

/** One thread with everything behind it; `listed` null where no thread stands at that place. */
export type ThreadAnswer = {
  /** Counted from 1, as in the address. */
  readonly number: number;
  readonly listed: ListedThread | null;
  readonly members: readonly ThreadMember[];
  /** Of the members that are recommendations. */
  readonly actions: readonly RecordRow[];
  readonly pairs: readonly ThreadPair[];
  /** Those that answer or touch a counted member. */
  readonly clauses: readonly PracticeClause[];
  readonly printed: readonly PrintedLinkRow[];
  readonly facts: RecordFacts;
};

export async function threadAnswer(engine: Pick<Engine, "ask">, number: number): Promise<ThreadAnswer> {
  const thread = await engine.ask(threadAt(number - 1));
  if (thread === null) {
    return {
      number,
      listed: null,
      members: [],
      actions: [],
      pairs: [],
      clauses: [],
      printed: [],
      facts: await recordFacts(engine, []),
    };
  }
  const members = await engine.ask(threadMembers(thread.id));
  const [[listed], actions, pairs, clauses, printed, facts] = await Promise.all([
    listedThreads(engine, [thread]),
    engine.ask(threadMemberActions(thread.id)),
    engine.ask(threadPairs(thread.id)),
    engine.ask(threadClauses(thread.id)),
    engine.ask(printedLinksOf(members.map(({ id }) => id))),
    recordFacts(engine, placesOf(members)),
  ]);
  return { number, listed: listed ?? null, members, actions, pairs, clauses, printed, facts };
}
