import type { Engine } from "../../db/engine.ts";
import { type AnsweringClause, answeringClauses } from "../../queries/answeringClauses.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import type { Thread } from "../../queries/thread.ts";
import { threadActions } from "../../queries/threadActions.ts";
import { type ThreadCounts, threadCounts, threads } from "../../queries/threads.ts";
import { groupedBy } from "../groupedBy.ts";
import { type Standing, standings } from "./standing.ts";

/** One page of the threads that a filter leaves. */
export type ThreadRows = {
  readonly counts: ThreadCounts;
  readonly rows: readonly Thread[];
  /** The page shown, counted from 1: the asked one, or the last where there are fewer. */
  readonly page: number;
  readonly pages: number;
};

/** A thread with what each of its reviews reported and the clauses that answer it. */
export type ListedThread = {
  readonly thread: Thread;
  readonly standings: readonly Standing[];
  readonly answering: readonly AnsweringClause[];
};

export type ThreadsAnswer = Omit<ThreadRows, "rows"> & { readonly threads: readonly ListedThread[] };

/** Which page of the threads, counted from 1, and how many to a page. */
type ThreadsPart = { readonly page: number; readonly size: number };

/** The threads that a filter leaves, with all that is told of them in a list. */
export async function threadsAnswer(
  engine: Pick<Engine, "ask">,
  narrowing: Narrowing,
  part: ThreadsPart,
): Promise<ThreadsAnswer> {
  const { rows, ...page } = await threadRows(engine, narrowing, part);
  return { ...page, threads: await listedThreads(engine, rows) };
}

/** The threads themselves that a filter leaves. */
export async function threadRows(
  engine: Pick<Engine, "ask">,
  narrowing: Narrowing,
  { page: asked, size }: ThreadsPart,
): Promise<ThreadRows> {
  const [counts, found] = await Promise.all([
    engine.ask(threadCounts(narrowing)),
    engine.ask(threads(narrowing, asked, size)),
  ]);
  const pages = Math.max(1, Math.ceil(counts.matching / size));
  const page = Math.min(asked, pages);
  const rows = page === asked || counts.matching === 0 ? found : await engine.ask(threads(narrowing, page, size));
  return { counts, rows, page, pages };
}

/** Each thread with its standings and clauses. */
export async function listedThreads(
  engine: Pick<Engine, "ask">,
  rows: readonly Thread[],
): Promise<readonly ListedThread[]> {
  if (rows.length === 0) return [];
  const at = rows.map(({ position }) => position);
  const [actions, clauses] = await Promise.all([engine.ask(threadActions(at)), engine.ask(answeringClauses(at))]);
  const actionsOf = groupedBy(actions, ({ thread }) => thread);
  const clausesOf = groupedBy(clauses, ({ thread }) => thread);
  return rows.map((thread) => ({
    thread,
    standings: standings(actionsOf.get(thread.position) ?? []),
    answering: clausesOf.get(thread.position) ?? [],
  }));
}
