import type { Engine } from "../../db/engine.ts";
import { type ChoiceCount, choiceCounts } from "../../queries/choiceCounts.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import { type PrintedLinkRow, printedLinks } from "../../queries/printedLinks.ts";
import { narrow } from "../narrow.ts";
import type { ListView } from "../overviewAnswer.ts";
import { type ThreadsAnswer, threadsAnswer } from "./threadsAnswer.ts";

export const THREADS_PAGE_SIZE = 25;

/** Everything the page of all threads shows for one view. */
export type ThreadsPageAnswer = {
  readonly view: ListView;
  readonly narrowing: Narrowing;
  readonly choices: readonly ChoiceCount[];
  readonly printed: readonly PrintedLinkRow[];
  readonly said: ThreadsAnswer;
};

export async function threadsPageAnswer(engine: Pick<Engine, "ask">, view: ListView): Promise<ThreadsPageAnswer> {
  const narrowing = await narrow(engine, view.filter);
  const [choices, printed, said] = await Promise.all([
    engine.ask(choiceCounts(narrowing)),
    engine.ask(printedLinks(narrowing)),
    threadsAnswer(engine, narrowing, { page: view.page, size: THREADS_PAGE_SIZE }),
  ]);
  return { view, narrowing, choices, printed, said };
}
