import type { Engine } from "../db/engine.ts";
import type { View } from "../filter/view.ts";
import { type ChoiceCount, choiceCounts } from "../queries/choiceCounts.ts";
import { heldKinds } from "../queries/heldKinds.ts";
import type { Narrowing } from "../queries/narrowing.ts";
import { type ThemesOfReviews, themesByReview } from "../queries/themesByReview.ts";
import { type ThreadCounts, threadCounts, threads } from "../queries/threads.ts";
import { type KindCount, kindCounts } from "./kindCounts.ts";
import { type ListAnswer, listAnswer } from "./listAnswer.ts";
import { narrow } from "./narrow.ts";
import { type StatusCount, statusCounts } from "./statusCounts.ts";
import { type ListedThread, listedThreads } from "./threads/listedThreads.ts";

/** So many threads stand on the overview. */
export const MOST_THREADS = 3;

/** What a list needs of a view: not what is open over it. */
export type ListView = Pick<View, "filter" | "page">;

/** What stands in view when the overview is opened: asked for and shown together, so that no two figures disagree. */
export type OverviewSeen = {
  readonly view: ListView;
  readonly narrowing: Narrowing;
  readonly kinds: readonly KindCount[];
  readonly choices: readonly ChoiceCount[];
  readonly themes: ThemesOfReviews;
  readonly statuses: readonly StatusCount[];
  readonly threads: ThreadCounts;
};

/** What stands below it. */
export type OverviewBelow = {
  /** The most widespread threads that the filter leaves. */
  readonly said: readonly ListedThread[];
  readonly list: ListAnswer;
};

/** Everything the overview shows for one view. */
export type OverviewAnswer = OverviewSeen & OverviewBelow;

export async function overviewAnswer(engine: Pick<Engine, "ask">, view: ListView): Promise<OverviewAnswer> {
  const seen = await overviewSeen(engine, view);
  return { ...seen, ...(await overviewBelow(engine, seen)) };
}

export async function overviewSeen(engine: Pick<Engine, "ask">, view: ListView): Promise<OverviewSeen> {
  const narrowing = await narrow(engine, view.filter);
  const [held, choices, themes, threads] = await Promise.all([
    engine.ask(heldKinds),
    engine.ask(choiceCounts(narrowing)),
    engine.ask(themesByReview(narrowing)),
    engine.ask(threadCounts(narrowing)),
  ]);
  const kinds = kindCounts(held, choices, view.filter);
  return { view, narrowing, kinds, choices, themes, statuses: statusCounts(choices), threads };
}

export async function overviewBelow(
  engine: Pick<Engine, "ask">,
  { view, narrowing, kinds }: OverviewSeen,
): Promise<OverviewBelow> {
  const total = kinds.reduce((sum, { matching }) => sum + matching, 0);
  const [said, list] = await Promise.all([
    engine.ask(threads(narrowing, 1, MOST_THREADS)).then((rows) => listedThreads(engine, rows)),
    listAnswer(engine, narrowing, { total, page: view.page }),
  ]);
  return { said, list };
}
