import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER, withChoices } from "../../src/filter/filter.ts";
import { themeless, themesKept } from "../../src/filter/themeless.ts";
import type { ThemeId } from "../../src/model/ids.ts";
import { partialDate } from "../../src/model/partialDate.ts";
import type { AccuracyOfTheme } from "../../src/queries/accuracyOfTheme.ts";
import { readLabels } from "../../src/views/labels.ts";
import { RecordEntry } from "../../src/views/RecordEntry.tsx";
import { crossReferences } from "../../src/views/themes/crossReferences.ts";
import { documentYears } from "../../src/views/themes/documentYears.ts";
import { PairsFigure, pairsSummary } from "../../src/views/themes/PairsFigure.tsx";
import { RankingFigure } from "../../src/views/themes/RankingFigure.tsx";
import { rankingSentence, standingWords } from "../../src/views/themes/rankingWords.ts";
import { ThemeAccuracy } from "../../src/views/themes/ThemeAccuracy.tsx";
import { ThemeClauses } from "../../src/views/themes/ThemeClauses.tsx";
import { ThemeCompanions } from "../../src/views/themes/ThemeCompanions.tsx";
import { ThemeHead } from "../../src/views/themes/ThemeHead.tsx";
import { ThemePartnerships } from "../../src/views/themes/ThemePartnerships.tsx";
import { ThemePlaces } from "../../src/views/themes/ThemePlaces.tsx";
import { ThemeYears } from "../../src/views/themes/ThemeYears.tsx";
import { themeAccuracyWords } from "../../src/views/themes/themeAccuracyWords.ts";
import { themeAnswer } from "../../src/views/themes/themeAnswer.ts";
import { themeSentence } from "../../src/views/themes/themeSentence.ts";
import { themesAnswer } from "../../src/views/themes/themesAnswer.ts";
import { inSentence } from "../../src/views/words.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { codingsOf } from "../db/readable.ts";

const tables = inventedTables();
const engine = await nativeEngine(tables);
const labels = await readLabels(engine);
const nothing = () => undefined;
const all = await themesAnswer(engine, NO_FILTER);
const [top] = all.ranking;
if (top === undefined) throw new Error("the invented corpus has no theme");
const theme = labels.themes.get(top.theme);
if (theme === undefined) throw new Error("the first theme has no label");

function said(words: readonly { readonly text: string }[]): string {
  return words.map(({ text }) => text).join("");
}

const MEASURED: AccuracyOfTheme = {
  labelled: 36,
  hits: 31,
  extra: 3,
  missed: 5,
  precision: 912,
  precisionLow: 790,
  precisionHigh: 970,
  recall: 861,
  recallLow: 713,
  recallHigh: 939,
};

describe("all themes", () => {
  it("open with how many are shared, and which by most", () => {
    const shared = all.ranking.filter(({ reviews }) => reviews > 1).length;
    const sentence = said(rankingSentence(all.ranking, labels, false));
    expect(sentence).toContain(`${shared} themes of ${labels.themes.size} are in more than one review held here.`);
    expect(sentence).toMatch(new RegExp(`in (?:all )?${top.reviews} reviews\\.$`));
    expect(said(rankingSentence([], labels, true))).toBe("No theme is on any passage of a review that matches.");
    const once = all.ranking.map((row) => ({ ...row, reviews: 1 }));
    expect(said(rankingSentence(once, labels, true))).toBe("No theme is in more than one review in what matches.");
  });

  it("each lead to their page, with their counts and how their actions stand", () => {
    const markup = renderToStaticMarkup(<RankingFigure ranking={all.ranking} labels={labels} filter={NO_FILTER} />);
    for (const row of all.ranking.slice(0, 15)) {
      const { number, label } = labels.themes.get(row.theme) ?? { number: 0, label: "" };
      expect(markup).toContain(`<a href="/t/${String(number).padStart(2, "0")}/">${label}</a>`);
    }
    expect(markup).toContain(`In ${top.reviews} of ${labels.reviews.size} reviews, of ${top.partnerships} partnership`);
    expect(markup).toContain(`${standingWords(top)}`);
    expect(markup.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(Math.min(15, all.ranking.length));
  });

  it("that are nowhere are named", () => {
    const markup = renderToStaticMarkup(
      <RankingFigure ranking={all.ranking.slice(0, 2)} labels={labels} filter={NO_FILTER} />,
    );
    expect(markup).toContain(`${labels.themes.size - 2} themes are on no passage of a review that matches`);
  });

  it("tell how their actions stand, those at another status too", () => {
    const row = { ...top, actions: 9, completed: 4, "partly-completed": 0, "in-progress": 2 };
    expect(standingWords(row)).toBe("4 reported complete, 2 in progress, 3 otherwise or not stated");
    expect(standingWords({ ...row, actions: 0, completed: 0, "in-progress": 0 })).toBeNull();
  });

  it("are shown in pairs, in words too", () => {
    const [a, b] = [...labels.themes.values()];
    if (a === undefined || b === undefined) throw new Error("there are no two themes");
    const pair = (passages: number, reviews: number) => ({ a: a.id, b: b.id, passages, reviews });
    expect(pairsSummary([pair(7, 2), pair(3, 1)], labels)).toBe(
      `2 pairs of themes stand on the same passage somewhere, 1 of them in more than one review. Most frequent is ${inSentence(`${a.label} with ${inSentence(b.label)}`)}: 7 passages of 2 reviews.`,
    );
    expect(pairsSummary([pair(1, 1), pair(1, 1)], labels)).toContain(
      "none of them in more than one review. 2 pairs are most frequent, on 1 passage each.",
    );
    expect(pairsSummary([], labels)).toBe("No two themes appear together.");
    const figure = (pairs: typeof all.pairs) =>
      renderToStaticMarkup(
        <PairsFigure pairs={pairs} ranking={all.ranking} labels={labels} filter={NO_FILTER} onTheme={nothing} />,
      );
    expect(figure(all.pairs)).toContain("picture-counts");
    expect(figure([])).toContain("No passage of a review that matches carries two themes.");
  });

  it("leave the choice of themes out, and keep it for other pages", () => {
    const chosen = withChoices(withChoices(NO_FILTER, "theme", ["flags"]), "status", ["completed"]);
    expect(themeless(chosen)).toEqual(withChoices(NO_FILTER, "status", ["completed"]));
    expect(themesKept(withChoices(themeless(chosen), "kind", ["action"]), chosen).theme).toEqual(["flags"]);
    expect(themesKept(NO_FILTER, chosen)).toEqual(NO_FILTER);
  });
});

describe("one theme", () => {
  const answerTo = (filter: Filter) => themeAnswer(engine, top.theme, { filter, page: 1 });

  it("opens with where it is and what is reported of its actions", async () => {
    const { reach } = await answerTo(NO_FILTER);
    expect(top).toMatchObject(reach ?? {});
    const sentence = said(themeSentence(reach, 5, false));
    expect(sentence).toContain(`In ${top.reviews} of 5 reviews held here: `);
    expect(sentence).toContain(`Of the ${top.actions} actions, owners report ${top.completed} complete.`);
    expect(said(themeSentence(null, 5, true))).toBe(
      "No recommendation, action or learning point that matches carries it.",
    );
  });

  it("stands under its definition, other themes named in it as links", () => {
    const [other] = [...labels.themes.values()].filter(({ id }) => id !== theme.id && /^[a-z-]+$/.test(id));
    const words = `all but (${other?.id}), or one (also ${other?.id}), not (else)`;
    expect(crossReferences(words, labels)).toEqual(["all but (", other, "), or one (also ", other, "), not (else)"]);
    expect(crossReferences("", labels)).toEqual([]);
    const head = { ...theme, includes: "what it takes in", excludes: words };
    const markup = renderToStaticMarkup(<ThemeHead theme={head} labels={labels} sentence={[]} />);
    expect(markup).toContain(`<h1 tabindex="-1">${theme.label}</h1>`);
    expect(markup).toContain("what it takes in");
    expect(markup).toContain(`<a href="/t/${String(other?.number).padStart(2, "0")}/">${other?.label}</a>`);
    const bare = renderToStaticMarkup(
      <ThemeHead theme={{ ...head, includes: "", excludes: "" }} labels={labels} sentence={[]} />,
    );
    expect(bare).not.toContain("It leaves out");
  });

  it("has its records but the clauses in its list, and the clauses apart", async () => {
    const whole = await answerTo(NO_FILTER);
    const kinds = whole.kinds.filter(({ kind }) => kind !== "clause");
    expect(whole.list.total).toBe(kinds.reduce((sum, { matching }) => sum + matching, 0));
    expect(whole.list.records.some(({ kind }) => kind === "clause")).toBe(false);
    expect(whole.list.records.length).toBe(Math.min(25, whole.list.total));
    const clauses = await answerTo(withChoices(NO_FILTER, "kind", ["clause"]));
    expect(clauses.list.total).toBe(0);
    expect(clauses.list.records).toEqual([]);
    expect(clauses.clauses.records).toEqual(whole.clauses.records);
  });

  it("says of its clauses whose document they stand in and of what date", async () => {
    const carrying = codingsOf(tables).find(
      ({ passage_id }) => tables.passages.find((each) => each.passage_id === passage_id)?.kind === "clause",
    );
    const id = String(carrying?.theme_id) as ThemeId;
    const { clauses } = await themeAnswer(engine, id, { filter: NO_FILTER, page: 1 });
    const [clause] = clauses.records;
    const held = clause === undefined ? undefined : labels.documents.get(clause.document);
    const markup = renderToStaticMarkup(<ThemeClauses theme={id} clauses={clauses} labels={labels} search={null} />);
    expect(markup).toContain(`“${held?.title}” of `);
    expect(markup).toMatch(/\((?:undated|[^)]*\d{4})\)/);
    expect(markup).toContain("does not mean that it is done");
    const none = renderToStaticMarkup(
      <ThemeClauses
        theme={id}
        clauses={{ ...clauses, records: [], total: 0, documents: [] }}
        labels={labels}
        search={null}
      />,
    );
    const many = { ...clauses, total: 185, documents: [...labels.documents.keys()].slice(0, 4) };
    expect(renderToStaticMarkup(<ThemeClauses theme={id} clauses={many} labels={labels} search={null} />)).toContain(
      "185 clauses of 4 practice documents; each is named below with its date.",
    );
    expect(none).toContain("No clause of a practice document that matches carries this theme.");
  });

  it("says which documents print no date", async () => {
    const { documents } = await answerTo(NO_FILTER);
    const undated = {
      ...labels,
      documents: new Map([...labels.documents].map(([id, held]) => [id, { ...held, dated: null, datedBasis: null }])),
    };
    const places = (of: typeof labels) =>
      renderToStaticMarkup(<ThemePlaces documents={documents} labels={of} filter={NO_FILTER} onFilter={nothing} />);
    expect(places(undated)).toContain("None of them prints a date.");
    expect(places(labels)).toContain("the undated stand last");
    const empty = renderToStaticMarkup(
      <ThemePlaces documents={[]} labels={labels} filter={NO_FILTER} onFilter={nothing} />,
    );
    expect(empty).toContain("It is in no document of a review that matches.");
  });

  it("is told by year and partnership where it is in many documents", async () => {
    const { documents, choices } = await answerTo(NO_FILTER);
    const dated = new Map(
      [...labels.documents].map(([id, held], index) => [
        id,
        {
          ...held,
          dated: index === 0 ? null : partialDate(`202${index % 2}-05`),
          datedBasis: index === 0 ? null : ("printed" as const),
        },
      ]),
    );
    const of = { ...labels, documents: dated };
    const years = documentYears(documents, of);
    expect(years.reduce((sum, { passages }) => sum + passages, 0)).toBe(top.passages);
    expect(years.reduce((sum, { documents: count }) => sum + count, 0)).toBe(documents.length);
    expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
    for (const { year } of years) expect([null, "2020", "2021"]).toContain(year);
    const markup = renderToStaticMarkup(
      <>
        <ThemeYears documents={documents} labels={of} filter={NO_FILTER} onFilter={nothing} />
        <ThemePartnerships choices={choices} labels={of} filter={NO_FILTER} onFilter={nothing} />
      </>,
    );
    expect(markup).toContain("Where it appears, by year of the document");
    expect(markup).toContain("In documents of 3 of 3 partnerships.");
  });

  it("names the theme it is most often with", async () => {
    const { companions } = await answerTo(NO_FILTER);
    const [first] = companions;
    const markup = renderToStaticMarkup(
      <ThemeCompanions
        companions={companions}
        passages={top.passages}
        labels={labels}
        filter={NO_FILTER}
        onTheme={nothing}
      />,
    );
    expect(markup).toContain(`on ${first?.passages} of its ${top.passages} passages`);
  });

  it("marks in source wording the words that support it, and no others", async () => {
    const { list } = await answerTo(NO_FILTER);
    const record = list.records.find(({ text }) => text !== null);
    if (record === undefined) throw new Error("no record has words");
    const worded = { ...record, text: "Put a flag\non the file; the flagship stays.", wording: "source" as const };
    const coded = { at: record.at, theme: theme.id, label: theme.label, number: theme.number, evidence: "flag on" };
    const other = { ...coded, theme: "other" as ThemeId, evidence: "file" };
    const facts = { ...list.facts, themes: new Map([[record.at, [coded, other]]]) };
    const markup = (of: typeof worded | typeof record) =>
      renderToStaticMarkup(
        <RecordEntry record={of} facts={facts} labels={labels} search={null} theme={theme.id} heading="h4" />,
      );
    expect(markup(worded).match(/<mark>[^<]*<\/mark>/g)).toEqual(["<mark>flag\non</mark>"]);
    expect(markup({ ...worded, wording: "summary" })).not.toContain("<mark>");
    expect(markup(worded)).toContain("because the text says:");
  });
});

describe("how often a code is right", () => {
  it("is told of a hundred, with interval and number of labels", () => {
    expect(themeAccuracyWords(MEASURED)).toEqual([
      "Of 100 records coded with this theme, about 91 rightly carry it (95 % interval 79 to 97; from 34 labelled passages coded with it).",
      "Of 100 records that carry it, about 86 are coded with it (95 % interval 71 to 94; from 36 labelled passages that carry it). The others are missing from the figures here.",
    ]);
  });

  it("is not told where too few passages are labelled, or none", () => {
    const few = { ...MEASURED, labelled: 4, hits: 3, extra: 1, missed: 1 };
    expect(themeAccuracyWords(few).join(" ")).toBe(
      "Too few labelled passages are coded with this theme to say how often the code is right: 3 of 4 rightly carry it. Too few labelled passages carry it to say how many the coding finds: it found 3 of 4.",
    );
    expect(
      themeAccuracyWords({ ...few, labelled: 0, hits: 0, extra: 0, missed: 0, precision: null, recall: null }),
    ).toEqual(["No labelled passage has this theme, so nothing can be said about how often its code is right."]);
    expect(themeAccuracyWords(null)).toEqual(["How often this code is right has not been measured yet."]);
  });

  it("names the commonest confusions, five at most", () => {
    const confusions = [
      { fault: "extra", instead: theme.id, passages: 3 },
      { fault: "missed", instead: theme.id, passages: 1 },
      { fault: "extra", instead: null, passages: 2 },
      { fault: "missed", instead: null, passages: 1 },
      { fault: "missed", instead: "gone" as ThemeId, passages: 1 },
      { fault: "extra", instead: "sixth" as ThemeId, passages: 1 },
    ] as const;
    const markup = renderToStaticMarkup(<ThemeAccuracy accuracy={MEASURED} confusions={confusions} labels={labels} />);
    for (const words of [
      `3 labelled passages coded with it where the label is ${theme.label}.`,
      `1 labelled passage that carries it, coded with ${theme.label} instead.`,
      "2 labelled passages coded with it without carrying it.",
      "1 labelled passage that carries it, not coded with it.",
    ]) {
      expect(markup).toContain(words);
    }
    expect(markup).not.toContain("sixth");
    expect(markup).toContain('href="/m/"');
  });
});
