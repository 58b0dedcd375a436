import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { threadGrid } from "../../src/charts/threadGrid.ts";
import { Failure, type FailureKind } from "../../src/db/failure.ts";
import { type Filter, NO_FILTER, withChoices, withSearch } from "../../src/filter/filter.ts";
import { ChosenFilters } from "../../src/views/ChosenFilters.tsx";
import { EmptyState } from "../../src/views/EmptyState.tsx";
import { FailureNotice } from "../../src/views/FailureNotice.tsx";
import { coverageSentence, headlineSentence } from "../../src/views/headlineSentence.ts";
import { readLabels } from "../../src/views/labels.ts";
import { overviewAnswer } from "../../src/views/overviewAnswer.ts";
import { RecordEntry } from "../../src/views/RecordEntry.tsx";
import { SearchNotes } from "../../src/views/SearchNotes.tsx";
import { StatusFigure } from "../../src/views/StatusFigure.tsx";
import { shownAloud } from "../../src/views/shownAloud.ts";
import { shownWords } from "../../src/views/shownWords.ts";
import { ThemesFigure } from "../../src/views/ThemesFigure.tsx";
import { themesSummary } from "../../src/views/themesSummary.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";

const tables = inventedTables();
const engine = await nativeEngine(tables);
const labels = await readLabels(engine);
const nothing = () => undefined;

function answerTo(filter: Filter, page = 1) {
  return overviewAnswer(engine, { filter, page });
}

function columnsOf(answer: Awaited<ReturnType<typeof answerTo>>) {
  return [...labels.reviews.values()].map(({ id, at, partnershipName, label }) => ({
    review: id,
    at,
    partnership: partnershipName,
    label,
    total: answer.themes.totals.get(at) ?? 0,
  }));
}

describe("the sentence at the top", () => {
  it("names the theme that most reviews share and what is reported of the actions", async () => {
    const answer = await answerTo(NO_FILTER);
    const grid = threadGrid(answer.themes.cells, [...labels.themes.values()], columnsOf(answer));
    const sentence = headlineSentence(answer, grid)
      .map(({ text }) => text)
      .join("");
    const completed = tables.actions.filter(({ status }) => status === "completed").length;
    expect(sentence).toContain(`${grid.rows[0]?.label}`);
    expect(sentence).toContain(`Of the ${tables.actions.length} actions in them, owners report ${completed} complete.`);
  });

  it("says what matches once something is chosen", async () => {
    const answer = await answerTo(withChoices(NO_FILTER, "kind", ["learning-point"]));
    const sentence = headlineSentence(answer, { columns: [], rows: [] });
    expect(sentence.map(({ text }) => text).join("")).toContain(
      `${tables.learning_points.length} learning points match.`,
    );
  });

  it.each([
    ["update", (count: number) => `${count} updates match. `],
    ["clause", (count: number) => `${count} clauses match. `],
    ["action", (count: number) => `${count} actions match. `],
  ] as const)("counts what is chosen in its own unit: %s", async (kind, expected) => {
    const answer = await answerTo(withChoices(NO_FILTER, "kind", [kind]));
    const count = tables.passages.filter((passage) => passage.kind === kind).length;
    const sentence = headlineSentence(answer, { columns: [], rows: [] });
    expect(sentence.map(({ text }) => text).join("")).toBe(expected(count));
  });

  it("agrees in number where only one action matches, and says when nothing does", async () => {
    const answer = await answerTo(withSearch(NO_FILTER, "board"));
    const kinds = (matching: number) =>
      answer.kinds.map((count) => ({ ...count, matching: count.kind === "action" ? matching : 0 }));
    const said = (matching: number) =>
      headlineSentence(
        { ...answer, kinds: kinds(matching), statuses: [{ status: "completed", actions: 1 }] },
        { columns: [], rows: [] },
      )
        .map(({ text }) => text)
        .join("");
    expect(said(1)).toBe("1 action matches. Owners report 1 action complete.");
    expect(said(0)).toBe("No passage held here matches.");
  });

  it("has its coverage under it, a practice document apart from the reviews", () => {
    expect(coverageSentence(labels)).toBe("5 reviews of 3 partnerships; a further document is a practice document.");
  });
});

describe("the words under the threads", () => {
  it("say where the most shared theme is", () => {
    const columns = columnsOf({ themes: { cells: [], totals: new Map() } } as never).map((column) => ({
      ...column,
      total: 4,
    }));
    const row = (label: string, ...counts: number[]) => ({
      theme: label as never,
      label,
      counts,
      reviews: counts.filter((count) => count > 0).length,
    });
    expect(themesSummary({ columns, rows: [row("Flags", 1, 1, 1, 1, 1), row("Firearms", 1, 0, 0, 0, 0)] })).toBe(
      "Flags is in every one of the 5 reviews. One theme stands in one review only.",
    );
    expect(themesSummary({ columns, rows: [row("Flags", 1, 0, 0, 0, 0)] })).toBe(
      "No theme is in more than one review.",
    );
    const two = columns.map((column, index) => ({ ...column, total: index < 2 ? 3 : 0 }));
    expect(themesSummary({ columns: two, rows: [row("Flags", 1, 2, 0, 0, 0)] })).toBe(
      "Flags is in both reviews that have any. No theme stands in one review only.",
    );
    expect(themesSummary({ columns, rows: [] })).toBe("None carries a theme.");
  });
});

describe("what is shown", () => {
  it("is said with every number's unit, and each choice can be taken off", async () => {
    const filter = withSearch(withChoices(NO_FILTER, "status", ["completed"]), "police");
    const answer = await answerTo(filter);
    const markup = renderToStaticMarkup(
      <ChosenFilters filter={filter} shown={shownWords(filter, answer.kinds)} labels={labels} onFilter={nothing} />,
    );
    expect(markup).toMatch(/Showing \d+ of \d+ panel recommendations?/);
    expect(markup).toContain("Search: police");
    expect(markup).toContain("Reported status: Completed");
    expect(markup).toContain("Clear all");
  });

  it("is announced in one sentence", async () => {
    expect(shownAloud(await answerTo(withSearch(NO_FILTER, "zzzzqqqq")))).toBe("Nothing held here matches.");
    expect(shownAloud(await answerTo(NO_FILTER))).toBe("Everything held is shown.");
    const completed = shownAloud(await answerTo(withChoices(NO_FILTER, "status", ["completed"])));
    expect(completed).toMatch(/^Showing \d+ [^.]+\.$/);
  });
});

describe("a search without a word in it", () => {
  it("is said to leave nothing out", async () => {
    const filter = withSearch(NO_FILTER, "%");
    const { narrowing } = await answerTo(filter);
    const markup = renderToStaticMarkup(<SearchNotes search={narrowing.search} filter={filter} onFilter={nothing} />);
    expect(markup).toContain("“%” holds no word or number to search for, so it leaves nothing out.");
    expect(renderToStaticMarkup(<SearchNotes search={null} filter={NO_FILTER} onFilter={nothing} />)).toBe("");
  });
});

describe("what a figure leaves out of the filter", () => {
  const columns = [...labels.reviews.values()].map(({ id, at, label }) => ({
    review: id,
    at,
    partnership: "Marshwick",
    label,
    total: 3,
  }));
  const themes = [...labels.themes.values()];
  const rows = themes.map(({ id, label }) => ({
    theme: id,
    label,
    counts: columns.map(() => 1),
    reviews: columns.length,
  }));
  const figure = (filter: Filter) =>
    renderToStaticMarkup(<ThemesFigure grid={{ columns, rows }} filter={filter} onFilter={nothing} />);

  it("is said under the threads", () => {
    expect(figure(NO_FILTER)).not.toContain("can be compared");
    expect(figure(withChoices(NO_FILTER, "theme", [`${themes[0]?.id}`]))).toContain(
      "All themes and reviews stay in this figure, so that the chosen theme can be compared with the rest: what is chosen is filled, the rest pale.",
    );
    expect(figure(withChoices(NO_FILTER, "kind", ["action", "clause", "update"]))).toContain(
      "Clauses and updates are not in this figure, which counts actions.",
    );
  });

  it("is said under the bars", () => {
    const bars = (filter: Filter) =>
      renderToStaticMarkup(
        <StatusFigure statuses={[{ status: "completed", actions: 2 }]} filter={filter} onFilter={nothing} />,
      );
    expect(bars(NO_FILTER)).not.toContain("whatever status or kind is chosen");
    expect(bars(withChoices(NO_FILTER, "status", ["completed"]))).toContain("whatever status or kind is chosen");
  });
});

describe("nothing found", () => {
  it("says what that does not mean, and offers ways out", () => {
    const filter = withSearch(withChoices(NO_FILTER, "theme", ["flags"]), "xylophone");
    const markup = renderToStaticMarkup(<EmptyState filter={filter} search={null} onFilter={nothing} />);
    expect(markup).toContain("Nothing held here matches “xylophone” with these filters");
    expect(markup).toContain("does not mean that nothing was ever recommended");
    expect(markup.match(/<button/g)).toHaveLength(3);
  });
});

describe("a record in the list", () => {
  it("says whose words are shown, what it is, its status in words, and why it has its themes", async () => {
    const answer = await answerTo(withChoices(NO_FILTER, "kind", ["action"]));
    for (const record of answer.list.records) {
      const markup = renderToStaticMarkup(
        <RecordEntry record={record} facts={answer.list.facts} labels={labels} search={null} heading="h4" />,
      );
      expect(markup).toContain("Summary in our words");
      expect(markup).toMatch(/Action( \w+)?( under recommendation \w+)?</);
      expect(markup).toMatch(/Reported|No status stated/);
      const themed = (answer.list.facts.themes.get(record.at) ?? []).length > 0;
      expect(markup.includes("because the text says")).toBe(themed);
    }
    expect(answer.list.records.length).toBeGreaterThan(20);
  });
});

describe("a failure", () => {
  const kinds: FailureKind[] = [
    "data-missing",
    "checksum-mismatch",
    "address-insecure",
    "data-unfit",
    "engine-refused",
    "worker-lost",
    "query-failed",
  ];
  it.each(kinds)("of kind %s says what happened and what to do", (kind) => {
    const markup = renderToStaticMarkup(<FailureNotice failure={new Failure(kind, "passages.arrow", "detail")} />);
    expect(markup).toMatch(/<h2[^>]*>[A-Z]/);
    expect(markup).toContain("Load the page again");
  });
});
