import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { NO_FILTER, withChoices } from "../../src/filter/filter.ts";
import type { PassageId, ReviewId } from "../../src/model/ids.ts";
import { partialDate } from "../../src/model/partialDate.ts";
import type { Document } from "../../src/queries/documents.ts";
import { reviewRecords } from "../../src/queries/reviewRecords.ts";
import { shortId } from "../../src/views/reviews/recordAnchors.ts";
import { datedSentence, reportedSentences, reviewSentence } from "../../src/views/reviews/reviewSentence.ts";
import { codingsOf } from "../db/readable.ts";
import { THREADED } from "../queries/threadRows.ts";
import { TWO_DOCUMENTS, withTwoDocuments } from "../queries/twoDocuments.ts";
import { fullReview } from "./fullReview.ts";
import { idsIn, siteOf, wordsOf } from "./reviewSite.tsx";

const site = await siteOf(THREADED);
const reviews = [...site.labels.reviews.keys()];
const pages = new Map<ReviewId, string>();
for (const id of reviews) pages.set(id, await site.review(id));

function pageOf(id: string): string {
  const page = pages.get(id as ReviewId);
  if (page === undefined) throw new RangeError(`no review ${id}`);
  return page;
}

describe("the page of a review", () => {
  it.each(reviews)("holds everything read from the documents of %s, each once, under its id", async (id) => {
    const markup = pageOf(id);
    const words = wordsOf(markup);
    const passages = THREADED.passages.filter(({ review_id }) => review_id === id);
    const ids = idsIn(markup);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((each) => /^(recommendation|action|update|learning)-/.test(each)).toSorted()).toEqual(
      passages.map(({ passage_id }) => shortId(passage_id as PassageId)).toSorted(),
    );
    for (const { text } of passages) if (text !== null) expect(words).toContain(text.replace(/\s+/g, " "));
    for (const { printed, action_id } of THREADED.leads) {
      if (passages.some(({ passage_id }) => passage_id === action_id)) expect(words).toContain(printed);
    }
    const kinds = new Map(passages.map(({ passage_id, kind }) => [passage_id, kind]));
    const codings = codingsOf(THREADED).filter(({ passage_id }) => kinds.has(passage_id));
    expect(markup.match(/href="\/t\/\d+\/"/g) ?? []).toHaveLength(codings.length);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(words).not.toMatch(/NaN|undefined|\[object/);
  });

  it.each(reviews)("has counts that are those of the tables for %s", async (id) => {
    const passages = THREADED.passages.filter(({ review_id }) => review_id === id);
    const count = (kind: string, origin?: string) =>
      passages.filter((each) => each.kind === kind && (origin === undefined || each.origin === origin)).length;
    const records = await site.engine.ask(reviewRecords(id));
    const sentence = reviewSentence(records)
      .map(({ text }) => text)
      .join("");
    for (const origin of ["panel", "agency"]) {
      const several = new RegExp(`(\\d+) ${origin}\\b`).exec(sentence)?.[1] ?? "0";
      expect(Number(several)).toBe(count("recommendation", origin));
    }
    expect(sentence).toContain(`${count("action")} action`);
    expect(reportedSentences(records)).toContain(`${count("update")} update`);
    const statuses = [...(/Actions: ([^.]+)\./.exec(reportedSentences(records))?.[1] ?? "").matchAll(/\d+/g)];
    if (statuses.length > 0) expect(statuses.reduce((sum, [each]) => sum + Number(each), 0)).toBe(count("action"));
  });

  it("has the panel’s recommendations first, then agency by agency, updates in printed order", async () => {
    const markup = pageOf("marshwick-dhr3");
    expect([...markup.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, heading]) => heading)).toEqual([
      "On this page",
      "Panel recommendations",
      "Agency recommendations: CCG",
      "Agency recommendations: Harrowmere Housing",
      "What else says the same",
    ]);
    const action = THREADED.actions.find(
      ({ action_id }) => THREADED.updates.filter((update) => update.action_id === action_id).length > 1,
    );
    const own = THREADED.updates.filter(({ action_id }) => action_id === action?.action_id);
    const held = THREADED.passages.find(({ passage_id }) => passage_id === action?.action_id)?.review_id as ReviewId;
    const page = pageOf(held);
    const places = own
      .toSorted((a, b) => a.sequence - b.sequence)
      .map(({ update_id }) => page.indexOf(`id="${shortId(update_id as PassageId)}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(page.indexOf(`id="${shortId(action?.action_id as PassageId)}"`));
  });

  it("has contents that lead to every part and every recommendation, and no dead link inside it", async () => {
    for (const id of reviews) {
      const markup = pageOf(id);
      const contents = /<nav class="plan-contents".*?<\/nav>/s.exec(markup)?.[0] ?? "";
      const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to);
      const ids = idsIn(markup);
      for (const [, to = ""] of markup.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
      const recommendations = ids.filter((each) => each.startsWith("recommendation-"));
      expect(links).toEqual(expect.arrayContaining(recommendations));
    }
  });

  it("names its documents, out only where an address is known, and says from when they are", async () => {
    const dated = pageOf("marshwick-dhr5");
    expect(dated).toMatch(/<a[^>]*href="https:\/\/marshwick\.example\/dhr5"[^>]*rel="noreferrer"/);
    expect(wordsOf(dated)).toContain("as the plan reports them in its version of February 2023");
    expect(pageOf("calderby-ivy")).not.toContain('href="https:');
  });

  it("needs no button to be read, and shows all of it under a filter, saying so", async () => {
    const id = "calderby-ivy" as ReviewId;
    const filter = withChoices(NO_FILTER, "review", ["marshwick-dhr5"]);
    const [free, filtered] = [pageOf(id), await site.review(id, filter)];
    expect(wordsOf(filtered)).toContain("your filters do not narrow this page");
    expect(wordsOf(filtered).replace("; your filters do not narrow this page", "")).toBe(wordsOf(free));
    expect(free).not.toContain("<details");
    for (const [, hidden] of free.matchAll(/<div[^>]* hidden="">(.*?)<\/div>/g)) expect(hidden).toBe("");
  });

  it("links learning to the recommendation it points to where there is exactly one", async () => {
    const words = wordsOf(pageOf("harrowmere-dhr1"));
    const pointing = THREADED.learning_points.filter(
      ({ document_id, recommendation_numbers }) => document_id === "harrowmere-report" && recommendation_numbers !== "",
    );
    expect(words.match(/Points to recommendation/g) ?? []).toHaveLength(pointing.length);
    expect(pointing.length).toBeGreaterThan(0);
  });

  it("ends with the threads it is in and the links that plans print", async () => {
    const markup = pageOf("marshwick-dhr5");
    const end = wordsOf(markup.slice(markup.indexOf('id="same"')));
    expect(end).toContain(
      "Asks for the same in 2 other reviews: Check files each quarter; here: panel recommendation 5",
    );
    expect(end).toContain("prints “Link with DHR3 Rec 3”. It names recommendation 3 of Safer Marshwick, DHR 3");
    const none = await (await siteOf({ ...THREADED, threads: [], thread_members: [], printed_links: [] })).review(
      "marshwick-dhr5" as ReviewId,
    );
    expect(wordsOf(none)).toContain("Nothing close was found in the 4 other reviews held here");
  });

  it("says plainly that a number stands for no review", () => {
    for (const number of [0, 6, 9999999]) {
      const words = wordsOf(site.numbered(number));
      expect(words).toContain("There is no review at this address");
      expect(words).toContain("5 reviews are held here");
      expect(words).toContain("All reviews");
    }
  });

  it("of two documents says which of them each part is from", async () => {
    const markup = await (await siteOf(withTwoDocuments(THREADED))).review(TWO_DOCUMENTS);
    const headings = [...markup.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, heading]) => heading);
    expect(headings.filter((heading) => heading?.startsWith("Panel"))).toEqual([
      "Panel recommendations, in “DHR 3 Action Plan”",
      "Panel recommendations, in “DHR 5: Actions for all agencies”",
    ]);
    expect(wordsOf(markup)).toContain("each as of its own date");
  });

  it("stays light where it is very full", async () => {
    const full = await siteOf(fullReview());
    const markup = await full.review("full" as ReviewId);
    expect(wordsOf(markup)).toContain("No other review is held here to compare it with.");
    expect(idsIn(markup).filter((id) => /^(recommendation|action|update)-/.test(id))).toHaveLength(390);
    expect(gzipSync(markup).length).toBeLessThan(55_000);
  });
});

describe("from when statuses are", () => {
  it("is said as far as the documents say", () => {
    const [document] = site.labels.documents.values();
    if (document === undefined) throw new Error("no document");
    const dated = (facts: Partial<Document>) => datedSentence([{ ...document, ...facts }]);
    expect(dated({ dated: null, datedBasis: null })).toMatch(/the plan reports them; it prints no date, so when/);
    expect(dated({ dated: partialDate("2022-06"), datedBasis: "printed" })).toMatch(
      /the plan reports them in its version of June 2022\.$/,
    );
    expect(dated({ dated: partialDate("2021"), datedBasis: "latest-in-text", kind: "review-report" })).toMatch(
      /the document reports them; it prints no date of its own, and the latest date in its text is 2021\.$/,
    );
    expect(datedSentence([document, document])).toMatch(/each as of its own date\.$/);
    expect(datedSentence([])).toBe("");
  });
});
