import type { Engine } from "../../db/engine.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import { type ThreadClause, threadClauses } from "../../queries/practiceClauses.ts";
import type { Thread } from "../../queries/thread.ts";
import { threadActions } from "../../queries/threadActions.ts";
import { type ThreadCounts, threadCounts, threads } from "../../queries/threads.ts";
import { type Standing, standings } from "./standing.ts";

/** A thread with what each of its reviews reported and the clauses behind it. */
export type ListedThread = {
  readonly thread: Thread;
  readonly standings: readonly Standing[];
  readonly clauses: readonly ThreadClause[];
};

export type ThreadsAnswer = {
  readonly counts: ThreadCounts;
  readonly threads: readonly ListedThread[];
  /** The page shown, counted from 1: the asked one, or the last where there are fewer. */
  readonly page: number;
  readonly pages: number;
};

/** The threads that a filter leaves, `size` to a page. */
export async function threadsAnswer(
  engine: Pick<Engine, "ask">,
  narrowing: Narrowing,
  { page: asked, size }: { readonly page: number; readonly size: number },
): Promise<ThreadsAnswer> {
  const [counts, found] = await Promise.all([
    engine.ask(threadCounts(narrowing)),
    engine.ask(threads(narrowing, asked, size)),
  ]);
  const pages = Math.max(1, Math.ceil(counts.matching / size));
  const page = Math.min(asked, pages);
  if (counts.matching === 0) return { counts, threads: [], page, pages };
  const rows = page === asked ? found : await engine.ask(threads(narrowing, page, size));
  return { counts, threads: await listedThreads(engine, rows), page, pages };
}

/** Each thread with its standings and clauses. */
export async function listedThreads(
  engine: Pick<Engine, "ask">,
  rows: readonly Thread[],
): Promise<readonly ListedThread[]> {
  const at = rows.map(({ position }) => position);
  const [actions, clauses] = await Promise.all([engine.ask(threadActions(at)), engine.ask(threadClauses(at))]);
  return rows.map((thread) => ({
    thread,
    standings: standings(actions.filter((row) => row.thread === thread.id)),
    clauses: clauses.filter((row) => row.thread === thread.id),
  }));
}
