import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { Engine } from "../../src/db/engine.ts";
import { type Filter, NO_FILTER } from "../../src/filter/filter.ts";
import type { ReviewId } from "../../src/model/ids.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { TABLES, type Tables } from "../../src/model/tables.ts";
import { readLabels } from "../../src/views/labels.ts";
import { ReviewPage } from "../../src/views/reviews/ReviewPage.tsx";
import { ReviewsPage } from "../../src/views/reviews/ReviewsPage.tsx";
import { reviewAnswer } from "../../src/views/reviews/reviewAnswer.ts";
import { reviewsAnswer } from "../../src/views/reviews/reviewsAnswer.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { visitFor } from "./visitFor.ts";

const manifest: Manifest = {
  dataVersion: "7.7.7",
  codebookVersion: "8.8.8",
  wording: "summary",
  tables: Object.fromEntries(
    Object.keys(TABLES).map((name) => [name, { file: `${name}.arrow`, sha256: "", rows: 0, bytes: 0 }]),
  ) as Manifest["tables"],
};

/** The pages of reviews over the given tables, as they are written at build. */
export async function siteOf(tables: Tables) {
  const engine: Engine = { ...(await nativeEngine(tables)), manifest };
  const labels = await readLabels(engine);
  const props = (filter: Filter) => ({
    visit: visitFor(undefined, filter),
    engine,
    labels,
    onOpen: () => undefined,
  });
  const place = (id: ReviewId) => [...labels.reviews.keys()].indexOf(id) + 1;
  return {
    engine,
    labels,
    place,
    reviews: async (filter = NO_FILTER) =>
      renderToString(<ReviewsPage {...props(filter)} first={{ is: "reviews", answer: await reviewsAnswer(engine) }} />),
    review: async (id: ReviewId, filter = NO_FILTER) =>
      renderToString(
        <ReviewPage
          {...props(filter)}
          number={place(id)}
          first={{ is: "review", answer: await reviewAnswer(engine, id) }}
        />,
      ),
    numbered: (number: number) =>
      renderToStaticMarkup(<ReviewPage {...props(NO_FILTER)} number={number} first={null} />),
  };
}

/** The words of some markup, tags and doubled spaces left out. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:])/g, "$1");
}

/** The ids in some markup, in order. */
export function idsIn(markup: string): string[] {
  return [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
}
