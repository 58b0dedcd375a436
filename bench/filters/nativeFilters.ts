import type { Engine } from "../../src/db/engine.ts";
import type { Filter } from "../../src/filter/filter.ts";
import { type FilterAct, filterAfter } from "./filterAct.ts";
import type { FilteredPage } from "./filteredPage.ts";

/** How long DuckDB itself took for all that a page asks after an act, and for each question, and the line that says what is shown. */
export type NativeReaction = {
  readonly act: FilterAct;
  readonly ms: number;
  readonly questions: ReadonlyMap<string, number>;
  readonly shown: string;
};

type Asks = Pick<Engine, "ask">;

/** Asks for each act; what leads to the same filter is asked once. */
export async function nativeFilters(
  engine: Asks,
  page: FilteredPage,
  acts: readonly FilterAct[],
): Promise<readonly NativeReaction[]> {
  const held = new Map<string, Omit<NativeReaction, "act">>();
  const reactions: NativeReaction[] = [];
  for (const act of acts) {
    const filter = filterAfter(act);
    const key = JSON.stringify(filter);
    const known = held.get(key) ?? (await asked(engine, page, filter));
    held.set(key, known);
    reactions.push({ act, ...known });
  }
  return reactions;
}

async function asked(engine: Asks, page: FilteredPage, filter: Filter): Promise<Omit<NativeReaction, "act">> {
  const questions = new Map<string, number>();
  const before = performance.now();
  const shown = await page.ask(timed(engine, questions), filter);
  return { ms: performance.now() - before, questions, shown };
}

/** The same engine, asked one question after another, noting how long each took. */
function timed(engine: Asks, times: Map<string, number>): Asks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: (question) => {
      const asked = last.then(async () => {
        const before = performance.now();
        const answer = await engine.ask(question);
        times.set(question.name, (times.get(question.name) ?? 0) + performance.now() - before);
        return answer;
      });
      last = asked.catch(() => undefined);
      return asked;
    },
  };
}
