import type { Engine } from "../../db/engine.ts";
import type { Filter } from "../../filter/filter.ts";
import { themeless } from "../../filter/themeless.ts";
import { type ChoiceCount, choiceCounts } from "../../queries/choiceCounts.ts";
import { heldKinds } from "../../queries/heldKinds.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import { type ThemePair, themePairs } from "../../queries/themePairs.ts";
import { type RankedTheme, themeRanking } from "../../queries/themeRanking.ts";
import { type KindCount, kindCounts } from "../kindCounts.ts";
import { narrow } from "../narrow.ts";

/** Everything the page of all themes shows for one filter, whose themes it leaves out. */
export type ThemesAnswer = {
  readonly narrowing: Narrowing;
  readonly kinds: readonly KindCount[];
  readonly choices: readonly ChoiceCount[];
  readonly ranking: readonly RankedTheme[];
  readonly pairs: readonly ThemePair[];
};

export async function themesAnswer(engine: Pick<Engine, "ask">, filter: Filter): Promise<ThemesAnswer> {
  const narrowing = await narrow(engine, themeless(filter));
  const [held, choices, ranking, pairs] = await Promise.all([
    engine.ask(heldKinds),
    engine.ask(choiceCounts(narrowing)),
    engine.ask(themeRanking(narrowing)),
    engine.ask(themePairs(narrowing)),
  ]);
  return { narrowing, kinds: kindCounts(held, choices, narrowing.filter), choices, ranking, pairs };
}
