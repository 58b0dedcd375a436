import type { Engine } from "../db/engine.ts";
import type { PageAddress } from "../filter/pageAddress.ts";
import { FIRST_VIEW } from "../filter/view.ts";
import type { Labels } from "./labels.ts";
import { type MethodAnswer, methodAnswer } from "./method/methodAnswer.ts";
import { type OverviewAnswer, overviewAnswer } from "./overviewAnswer.ts";
import { type ReviewAnswer, reviewAnswer } from "./reviews/reviewAnswer.ts";
import { type ReviewsAnswer, reviewsAnswer } from "./reviews/reviewsAnswer.ts";
import { type ThemeAnswer, themeAnswer } from "./themes/themeAnswer.ts";
import { type ThemesAnswer, themesAnswer } from "./themes/themesAnswer.ts";
import { type ThreadAnswer, threadAnswer } from "./threads/threadAnswer.ts";
import { type ThreadsPageAnswer, threadsPageAnswer } from "./threads/threadsPageAnswer.ts";

/** Everything a page shows while nothing narrows it. */
export type PageAnswer =
  | { readonly is: "overview"; readonly answer: OverviewAnswer }
  | { readonly is: "themes"; readonly answer: ThemesAnswer }
  | { readonly is: "theme"; readonly answer: ThemeAnswer }
  | { readonly is: "threads"; readonly answer: ThreadsPageAnswer }
  | { readonly is: "thread"; readonly answer: ThreadAnswer }
  | { readonly is: "reviews"; readonly answer: ReviewsAnswer }
  | { readonly is: "review"; readonly answer: ReviewAnswer }
  | { readonly is: "method"; readonly answer: MethodAnswer };

/** Asks all that the page at an address shows; null for a page that asks nothing. */
export async function pageAnswer(engine: Engine, labels: Labels, at: PageAddress): Promise<PageAnswer | null> {
  switch (at.is) {
    case "overview":
      return { is: "overview", answer: await overviewAnswer(engine, FIRST_VIEW) };
    case "themes":
      return { is: "themes", answer: await themesAnswer(engine, FIRST_VIEW.filter) };
    case "theme": {
      const theme = [...labels.themes.values()].find(({ number }) => number === at.number);
      return theme === undefined ? null : { is: "theme", answer: await themeAnswer(engine, theme.id, FIRST_VIEW) };
    }
    case "threads":
      return { is: "threads", answer: await threadsPageAnswer(engine, FIRST_VIEW) };
    case "thread":
      return { is: "thread", answer: await threadAnswer(engine, at.number) };
    case "reviews":
      return { is: "reviews", answer: await reviewsAnswer(engine) };
    case "review": {
      const review = [...labels.reviews.keys()][at.number - 1];
      return review === undefined ? null : { is: "review", answer: await reviewAnswer(engine, review) };
    }
    case "method":
      return { is: "method", answer: await methodAnswer(engine) };
    default:
      return null;
  }
}
