import type { Engine } from "../../db/engine.ts";
import { type ChoiceCount, choiceCounts } from "../../queries/choiceCounts.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import { type PrintedLinkRow, printedLinks, printedLinksLeft } from "../../queries/printedLinks.ts";
import { narrow } from "../narrow.ts";
import type { ListView } from "../overviewAnswer.ts";
import { type ListedThread, listedThreads, type ThreadRows, threadRows } from "./threadsAnswer.ts";

export const THREADS_PAGE_SIZE = 25;

/** What the page of all threads counts: the numbers beside the filters and in its sentence, and which threads are left. */
export type ThreadsSeen = {
  readonly view: ListView;
  readonly narrowing: Narrowing;
  readonly choices: readonly ChoiceCount[];
  readonly left: ThreadRows;
};

/** What it lists. */
export type ThreadsBelow = {
  readonly printed: readonly PrintedLinkRow[];
  readonly threads: readonly ListedThread[];
};

/** Everything the page of all threads shows for one view. */
export type ThreadsPageAnswer = ThreadsSeen & ThreadsBelow;

export async function threadsPageAnswer(engine: Pick<Engine, "ask">, view: ListView): Promise<ThreadsPageAnswer> {
  const seen = await threadsSeen(engine, view);
  return { ...seen, ...(await threadsBelow(engine, seen)) };
}

export async function threadsSeen(engine: Pick<Engine, "ask">, view: ListView): Promise<ThreadsSeen> {
  const narrowing = await narrow(engine, view.filter);
  const [left, choices] = await Promise.all([
    threadRows(engine, narrowing, { page: view.page, size: THREADS_PAGE_SIZE }),
    engine.ask(choiceCounts(narrowing)),
  ]);
  return { view, narrowing, choices, left };
}

export async function threadsBelow(
  engine: Pick<Engine, "ask">,
  { narrowing, left }: ThreadsSeen,
): Promise<ThreadsBelow> {
  const [threads, links, kept] = await Promise.all([
    listedThreads(engine, left.rows),
    engine.ask(printedLinks),
    engine.ask(printedLinksLeft(narrowing)),
  ]);
  const places = new Set(kept.map(({ place }) => place));
  return { printed: links.filter(({ place }) => places.has(place)), threads };
}
