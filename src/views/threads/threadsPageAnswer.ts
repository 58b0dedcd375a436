import type { Engine } from "../../db/engine.ts";
import { type ChoiceCount, choiceCounts } from "../../queries/choiceCounts.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import { type PrintedLinkRow, printedLinks, printedLinksLeft } from "../../queries/printedLinks.ts";
import { narrow } from "../narrow.ts";
import type { ListView } from "../overviewAnswer.ts";
import { type ListedThread, listedThreads } from "./listedThreads.ts";
import { type ThreadRows, threadRows } from "./threadRows.ts";

export const THREADS_PAGE_SIZE = 25;

/** What the page of all threads counts, which threads are left, and the links that plans print themselves. */
export type ThreadsSeen = {
  readonly view: ListView;
  readonly narrowing: Narrowing;
  readonly choices: readonly ChoiceCount[];
  readonly left: ThreadRows;
  readonly printed: readonly PrintedLinkRow[];
};

/** The threads with what is told of each. */
export type ThreadsBelow = { readonly threads: readonly ListedThread[] };

/** Everything the page of all threads shows for one view. */
export type ThreadsPageAnswer = ThreadsSeen & ThreadsBelow;

export async function threadsPageAnswer(engine: Pick<Engine, "ask">, view: ListView): Promise<ThreadsPageAnswer> {
  const seen = await threadsSeen(engine, view);
  return { ...seen, ...(await threadsBelow(engine, seen)) };
}

export async function threadsSeen(engine: Pick<Engine, "ask">, view: ListView): Promise<ThreadsSeen> {
  const narrowing = await narrow(engine, view.filter);
  const [left, choices, links, kept] = await Promise.all([
    threadRows(engine, narrowing, { page: view.page, size: THREADS_PAGE_SIZE }),
    engine.ask(choiceCounts(narrowing)),
    engine.ask(printedLinks),
    engine.ask(printedLinksLeft(narrowing)),
  ]);
  const places = new Set(kept.map(({ place }) => place));
  return { view, narrowing, choices, left, printed: links.filter(({ place }) => places.has(place)) };
}

export async function threadsBelow(engine: Pick<Engine, "ask">, { left }: ThreadsSeen): Promise<ThreadsBelow> {
  return { threads: await listedThreads(engine, left.rows) };
}
