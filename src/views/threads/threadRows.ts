import type { Engine } from "../../db/engine.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import type { Thread } from "../../queries/thread.ts";
import { type ThreadCounts, threadCounts, threads } from "../../queries/threads.ts";

/** One page of the threads that a filter leaves. */
export type ThreadRows = {
  readonly counts: ThreadCounts;
  readonly rows: readonly Thread[];
  /** The page shown, counted from 1: the asked one, or the last where there are fewer. */
  readonly page: number;
  readonly pages: number;
};

/** The threads that a filter leaves, `size` to a page, pages counted from 1. */
export async function threadRows(
  engine: Pick<Engine, "ask">,
  narrowing: Narrowing,
  { page: asked, size }: { readonly page: number; readonly size: number },
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
