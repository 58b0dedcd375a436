import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { NO_FILTER, withChoices } from "../../src/filter/filter.ts";
import type { ReviewId } from "../../src/model/ids.ts";
import { type ReviewTotals, reviewTotals } from "../../src/queries/reviewTotals.ts";
import { reviewsSentence } from "../../src/views/reviews/reviewsSentence.ts";
import { totalsWords } from "../../src/views/reviews/totalsWords.ts";
import { THREADED } from "../queries/threadRows.ts";
import { idsIn, siteOf, wordsOf } from "./reviewSite.tsx";

const site = await siteOf(THREADED);

function said(sentence: ReturnType<typeof reviewsSentence>): string {
  return sentence.map(({ text }) => text).join("");
}

describe("the page of reviews", () => {
  it("has every review held under its partnership, as a link to its page", async () => {
    const markup = await site.reviews();
    const expected = [...site.labels.reviews.values()].map(({ label }, index) => [`/r/${index + 1}/`, label]);
    expect(
      [...markup.matchAll(/<a href="(\/r\/\d+\/)">([^<]+)</g)].map(([, href, label]) => [
        href,
        label?.replace(/&#x27;/g, "'"),
      ]),
    ).toEqual(expected);
    const headings = [...markup.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      ...new Set([...site.labels.reviews.values()].map(({ partnershipName }) => partnershipName)),
      "Practice documents",
    ]);
  });

  it("tells of each what was read from its documents, and lists practice documents apart", async () => {
    const words = wordsOf(await site.reviews());
    for (const totals of await site.engine.ask(reviewTotals)) expect(words).toContain(totalsWords(totals));
    expect(words).toContain("Action plan (undated; latest date in it May 2023).");
    expect(words).toContain("Executive summary (3 November 2022).");
    expect(words).toMatch(
      /Safer Marshwick.*Practice documents .* Marshwick MARAC working practices, Marshwick MARAC steering group, 2022; 25 clauses\./,
    );
  });

  it("opens with sums of what the tables hold", async () => {
    const { actions, recommendations } = THREADED;
    const complete = actions.filter(({ status }) => status === "completed").length;
    expect(wordsOf(await site.reviews())).toContain(
      `Five reviews of three partnerships are held here, with ${recommendations.length} recommendations and ${actions.length} actions, of which ${complete} are reported complete.`,
    );
  });

  it("is not narrowed, and says so where a filter is on", async () => {
    const filter = withChoices(NO_FILTER, "review", ["calderby-ivy"]);
    const [free, filtered] = [wordsOf(await site.reviews()), wordsOf(await site.reviews(filter))];
    expect(free).not.toContain("your filters");
    expect(filtered).toContain("All reviews stand here: your filters do not narrow this page.");
    expect(filtered.replace(" All reviews stand here: your filters do not narrow this page.", "")).toBe(free);
  });

  it("reads well with one review, with none, and with a document that names none", async () => {
    const [row] = THREADED.reviews;
    if (row === undefined) throw new Error("no review");
    const of = ({ review_id }: { readonly review_id: string | null }) => review_id === row.review_id;
    const one = {
      ...THREADED,
      reviews: [row],
      documents: THREADED.documents.filter(of),
      passages: THREADED.passages.filter(of),
    };
    const words = wordsOf(await (await siteOf(one)).reviews());
    expect(words).toMatch(/One review of one partnership is held here, with /);
    expect(words).not.toContain("Practice documents");
    const nameless = one.documents.map((document) => ({ ...document, review_id: null }));
    const none = wordsOf(await (await siteOf({ ...one, reviews: [], documents: nameless, passages: [] })).reviews());
    expect(none).toContain("No review is held here yet.");
    expect(none).toContain("that name no review");
    expect(none).not.toMatch(/NaN|undefined|null/);
  });

  it("leads to partnerships where they are many, and stays light with hundreds of reviews", async () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      review_id: `review-${index}`,
      partnership_id: `area-${index % 60}`,
      label: `DHR ${index} (${(index * 7919) % 1013})`,
      position: index,
    }));
    const crowded = await siteOf({
      ...THREADED,
      partnerships: Array.from({ length: 60 }, (_, index) => ({
        partnership_id: `area-${index}`,
        name: `Partnership of the district number ${index}`,
        police_force_area: null,
        position: index,
      })),
      reviews: many,
      passages: THREADED.passages.map((passage, index) => ({ ...passage, review_id: `review-${(index * 31) % 400}` })),
    });
    const markup = await crowded.reviews();
    expect(markup.match(/href="\/r\//g)).toHaveLength(400);
    const links = [...markup.matchAll(/href="#(area-\d+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(60);
    expect(idsIn(markup)).toEqual(expect.arrayContaining(links));
    expect(gzipSync(markup).length).toBeLessThan(40_000);
  });
});

describe("what a review's documents print", () => {
  const totals = (facts: Partial<ReviewTotals>): ReviewTotals => ({
    review: "r" as ReviewId,
    panelRecommendations: 0,
    agencyRecommendations: 0,
    actions: 0,
    completed: 0,
    learningPoints: 0,
    ...facts,
  });

  it.each([
    [{}, "No recommendation was read; no action was read."],
    [{ panelRecommendations: 1, actions: 1, completed: 1 }, "1 panel recommendation; 1 action, reported complete."],
    [{ agencyRecommendations: 2, actions: 1 }, "2 agency recommendations; 1 action, not reported complete."],
    [
      { panelRecommendations: 12, agencyRecommendations: 1, actions: 30, completed: 22, learningPoints: 4 },
      "12 panel and 1 agency recommendation; 30 actions, 22 reported complete; 4 learning points.",
    ],
    [
      { panelRecommendations: 2, actions: 1200, completed: 1200 },
      "2 panel recommendations; 1,200 actions, all reported complete.",
    ],
    [{ panelRecommendations: 2, actions: 3 }, "2 panel recommendations; 3 actions, none reported complete."],
  ])("is told in one sentence: %o", (facts, words) => {
    expect(totalsWords(totals(facts))).toBe(words);
  });

  it("is summed up over all reviews", () => {
    expect(said(reviewsSentence([], 0))).toBe("No review is held here yet.");
    expect(said(reviewsSentence([totals({ panelRecommendations: 1 })], 1))).toBe(
      "One review of one partnership is held here, with 1 recommendation and no action.",
    );
    expect(said(reviewsSentence([totals({ actions: 2 }), totals({ actions: 3, completed: 1 })], 2))).toBe(
      "Two reviews of two partnerships are held here, with no recommendation and 5 actions, of which 1 is reported complete.",
    );
  });
});
