import type { Engine } from "../../src/db/engine.ts";
import { DIMENSIONS, type Dimension, type Filter, withChoices } from "../../src/filter/filter.ts";
import { type PageAddress, pathOf } from "../../src/filter/pageAddress.ts";
import type { ThemeId } from "../../src/model/ids.ts";
import { themes } from "../../src/queries/themes.ts";
import { overviewAnswer } from "../../src/views/overviewAnswer.ts";
import { shownWords } from "../../src/views/shownWords.ts";
import { themeAnswer } from "../../src/views/themes/themeAnswer.ts";
import { themesAnswer } from "../../src/views/themes/themesAnswer.ts";
import { threadsPageAnswer } from "../../src/views/threads/threadsPageAnswer.ts";
import { threadsShown } from "../../src/views/threads/threadsSentence.ts";

/** A page whose filters are tried. */
export type FilteredPage = {
  readonly name: string;
  readonly path: string;
  /** Scrolls down to this, or stays at the top. */
  readonly scrollTo: string | null;
  /** The filters that are tried. */
  readonly dimensions: readonly Dimension[];
  /** Asks all that the page asks under a filter; gives the line that says what is shown. */
  readonly ask: (engine: Pick<Engine, "ask">, filter: Filter) => Promise<string>;
};

const THEME = 7;
const SOME: readonly Dimension[] = ["partnership", "agency", "status"];

const askOverview: FilteredPage["ask"] = async (engine, filter) => {
  const { narrowing, kinds } = await overviewAnswer(engine, { filter, page: 1 });
  return shownWords(narrowing.filter, kinds);
};

export const OVERVIEW_PAGE: FilteredPage = {
  ...page("overview", { is: "overview" }, askOverview),
  dimensions: DIMENSIONS,
};

export const FILTERED_PAGES: readonly FilteredPage[] = [
  OVERVIEW_PAGE,
  { ...OVERVIEW_PAGE, name: "overview, list in view", scrollTo: ".record", dimensions: SOME },
  page("themes", { is: "themes" }, async (engine, filter) => {
    const { narrowing, kinds } = await themesAnswer(engine, filter);
    return shownWords(narrowing.filter, kinds);
  }),
  page("theme", { is: "theme", number: THEME }, async (engine, filter) => {
    const { narrowing, kinds } = await themeAnswer(engine, await themeTried(engine), {
      filter: withChoices(filter, "theme", []),
      page: 1,
    });
    return shownWords(narrowing.filter, kinds);
  }),
  page("threads", { is: "threads" }, async (engine, filter) => {
    const { left, view } = await threadsPageAnswer(engine, { filter, page: 1 });
    return threadsShown(left, view.filter);
  }),
];

let known: ThemeId | null = null;

async function themeTried(engine: Pick<Engine, "ask">): Promise<ThemeId> {
  known ??= (await engine.ask(themes)).find(({ number }) => number === THEME)?.id ?? null;
  if (known === null) throw new Error(`the codebook has no theme ${THEME}`);
  return known;
}

function page(name: string, at: PageAddress, ask: FilteredPage["ask"]): FilteredPage {
  return { name, path: pathOf(at), scrollTo: null, dimensions: SOME, ask };
}
