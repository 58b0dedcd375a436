import type { Engine } from "../../src/db/engine.ts";
import { type FilterAct, filterAfter } from "./filterAct.ts";
import type { FilteredPage } from "./filteredPage.ts";

/** How long DuckDB itself took for all that a page asks after an act, and the line that says what is shown. */
export type NativeReaction = { readonly act: FilterAct; readonly ms: number; readonly shown: string };

export async function nativeFilters(
  engine: Pick<Engine, "ask">,
  page: FilteredPage,
  acts: readonly FilterAct[],
): Promise<readonly NativeReaction[]> {
  const reactions: NativeReaction[] = [];
  for (const act of acts) {
    const before = performance.now();
    const shown = await page.ask(engine, filterAfter(act));
    reactions.push({ act, ms: performance.now() - before, shown });
  }
  return reactions;
}
