import {
  engineAwaited,
  filter,
  filterAtOnce,
  openRecommendation,
  pasteDraft,
  scrollOn,
  search,
  unfoldAll,
  unfoldFilters,
  withoutEngine,
} from "./acts.ts";
import type { Picture } from "./picture.ts";

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["overview", ""],
  ["themes", "t/"],
  ["theme", "t/07/"],
  ["threads", "s/"],
  ["thread", "s/3/"],
  ["reviews", "r/"],
  ["review", "r/2/"],
  ["draft", "d/"],
  ["method", "m/"],
  ["help", "h/"],
  ["privacy", "p/"],
  ["accessibility", "a/"],
  ["nothing", "r/2x/"],
];

/** Every kind of page, then every state of one, then what is very full and very empty. */
export const PICTURES: readonly Picture[] = [
  ...PAGES.map(([name, path]): Picture => ({ name, shows: `The page ${name}`, data: "embedded", path })),
  at("filtered", "A filter is on", "", { act: filter("theme") }),
  at("filters", "All filters unfolded", "", { act: unfoldFilters, inView: true }),
  at("search", "Results of a search", "", { act: search("flag") }),
  at("search-offers", "What a search offers while it is typed", "", { act: search("ris"), inView: true }),
  at("search-empty", "A search that finds nothing", "", { act: search("xylophone zebra") }),
  at("tables", "Every figure with its table", "", { act: unfoldAll }),
  at("recommendation", "One recommendation opened", "", { act: openRecommendation }),
  at("draft-checked", "A draft with what was found", "d/", { act: pasteDraft }),
  at("scrolled", "The ways out over the middle of a page", "", { act: scrollOn, inView: true }),
  at("link", "A link with filters was opened", "#view:theme=information-sharing&status=done", { inView: true }),
  at("waiting", "A filter before the database is there", "", {
    prepare: engineAwaited,
    act: async (page) => {
      await filterAtOnce(page);
      await page.locator(".notices > p").waitFor();
    },
    awaits: true,
    inView: true,
  }),
  at("failed", "The database does not start", "", {
    prepare: withoutEngine,
    act: async (page) => {
      await filterAtOnce(page);
      await page.locator(".notice").waitFor();
    },
  }),
  at("spared", "Data saving is on", "", { device: "spared", inView: true }),
  ...["overview", "theme", "thread", "review", "draft"].map((name) =>
    at(`${name}-still`, `The page ${name} without script`, pathTo(name), { device: "without script" }),
  ),
  ...["overview", "theme", "thread", "review", "method", "help"].map((name) =>
    at(`${name}-print`, `The page ${name} as it is printed`, pathTo(name), { device: "printer" }),
  ),
  { name: "fifty-overview", shows: "Fifty reviews", data: "fifty", path: "" },
  { name: "fifty-themes", shows: "Themes of fifty reviews", data: "fifty", path: "t/" },
  { name: "fifty-reviews", shows: "A list of fifty reviews", data: "fifty", path: "r/" },
  { name: "national-overview", shows: "Four hundred reviews", data: "national", path: "" },
  { name: "national-themes", shows: "Themes of four hundred reviews", data: "national", path: "t/" },
  { name: "national-theme", shows: "A theme in four hundred reviews", data: "national", path: "t/07/" },
  { name: "national-threads", shows: "Threads through a country", data: "national", path: "s/" },
  { name: "national-thread", shows: "The most widespread thread of a country", data: "national", path: "s/1/" },
  { name: "national-reviews", shows: "A list of four hundred reviews", data: "national", path: "r/" },
  { name: "national-review", shows: "A review of a country", data: "national", path: "r/1/" },
  { name: "one-overview", shows: "One review only, and a theme with a long name", data: "one", path: "" },
  { name: "one-themes", shows: "Themes of one review, one with a long name", data: "one", path: "t/" },
  { name: "one-theme", shows: "A theme with a long name", data: "one", path: "t/01/" },
  { name: "one-threads", shows: "One review: no thread", data: "one", path: "s/" },
  { name: "one-reviews", shows: "A list of one review", data: "one", path: "r/" },
];

function at(
  name: string,
  shows: string,
  path: string,
  more: Pick<Picture, "device" | "inView" | "awaits" | "prepare" | "act">,
): Picture {
  return { name, shows, data: "embedded", path, ...more };
}

function pathTo(page: string): string {
  return PAGES.find(([name]) => name === page)?.[1] ?? "";
}
