import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER, withChoices, withSearch } from "../../src/filter/filter.ts";
import type { DocumentId, PassageId, RecommendationId, ReviewId } from "../../src/model/ids.ts";
import { partialDate } from "../../src/model/partialDate.ts";
import { ACTION_STATUSES, type ActionStatus, type MemberRole } from "../../src/model/vocabulary.ts";
import { readLabels } from "../../src/views/labels.ts";
import { RecordSaidBefore } from "../../src/views/RecordSaidBefore.tsx";
import { recommendationAnswer } from "../../src/views/recommendationAnswer.ts";
import { clauseSentence } from "../../src/views/threads/clauseSentence.ts";
import { NoThread } from "../../src/views/threads/NoThread.tsx";
import { PrintedLinks } from "../../src/views/threads/PrintedLinks.tsx";
import { RecommendationSaidBefore } from "../../src/views/threads/RecommendationSaidBefore.tsx";
import { SaidBefore } from "../../src/views/threads/SaidBefore.tsx";
import { sharedSentences } from "../../src/views/threads/sharedWords.ts";
import { type Standing, standings } from "../../src/views/threads/standing.ts";
import { standingSentence } from "../../src/views/threads/standingSentence.ts";
import { stripMarks, stripWords } from "../../src/views/threads/stripMarks.ts";
import { ThreadDetail } from "../../src/views/threads/ThreadDetail.tsx";
import { ThreadMembers } from "../../src/views/threads/ThreadMembers.tsx";
import { threadAnswer } from "../../src/views/threads/threadAnswer.ts";
import { threadColumns } from "../../src/views/threads/threadColumns.ts";
import { threadPlaces } from "../../src/views/threads/threadPlaces.ts";
import { threadsPageAnswer } from "../../src/views/threads/threadsPageAnswer.ts";
import { threadsSentence, threadsShown } from "../../src/views/threads/threadsSentence.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { MEMBERS, THREADED } from "../queries/threadRows.ts";

const engine = await nativeEngine(THREADED);
const empty = await nativeEngine({
  ...THREADED,
  threads: [],
  thread_members: [],
  similar: [],
  printed_links: [],
  practice_links: [],
});
const labels = await readLabels(engine);
const nothing = () => undefined;

function saidUnder(filter: Filter) {
  return threadsPageAnswer(engine, { filter, page: 1 });
}

/** The words of some markup, tags and doubled spaces left out. */
function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:])/g, "$1");
}

function row(review: string, document: string, status: ActionStatus | null, completed: string | null = null) {
  return {
    thread: 0,
    review: review as ReviewId,
    document: document as DocumentId,
    role: "asks" as MemberRole,
    action: status === null ? null : ACTION_STATUSES.indexOf(status),
    status,
    completed: completed === null ? null : partialDate(completed),
  };
}

function only(...rows: ReturnType<typeof row>[]): Standing | undefined {
  return standings(rows)[0];
}

describe("what a review reports of the actions behind a thread", () => {
  it("is complete where every action is, on the last date where each prints one", () => {
    const first = row("r", "d", "completed", "2022-03-01");
    expect(only(first, row("r", "d", "completed", "2023"))).toMatchObject({ is: "complete", on: "2023" });
    expect(only(first, row("r", "d", "completed"))).toMatchObject({ is: "complete", on: null });
  });

  it("has no date more precise than the dates can be told apart by", () => {
    const rows = [row("r", "d", "completed", "2022"), row("r", "d", "completed", "2022-03")];
    expect(only(...rows)?.on).toBe("2022");
  });

  it.each([
    ["partly", ["completed", "in-progress"]],
    ["partly", ["partly-completed"]],
    ["partly", ["completed", "no-longer-needed"]],
    ["open", ["in-progress", "not-stated"]],
    ["open", ["national", "in-progress"]],
    ["national", ["national"]],
    ["no-longer-needed", ["no-longer-needed"]],
    ["not-stated", ["not-stated", "not-stated"]],
  ] as const)("is %s where the actions are %s", (is, statuses) => {
    expect(only(...statuses.map((status, index) => row("r", `d${index}`, status)))?.is).toBe(is);
  });

  it("is no action where no document prints one, and leaves out documents without any where another has some", () => {
    expect(only(row("r", "d", null))).toMatchObject({ is: "no-action", documents: ["d"] });
    expect(only(row("r", "d", null), row("r", "e", "national"))).toMatchObject({ is: "national", documents: ["e"] });
  });
});

describe("actions of what says a member again", () => {
  const again = { ...row("r", "d", "in-progress"), role: "restated" as MemberRole };

  it("do not count where a counted member has actions, and do where it has none", () => {
    expect(only(again, row("r", "d", "completed"))).toMatchObject({ is: "complete", actions: 1 });
    expect(only(again, row("r", "d", null))).toMatchObject({ is: "open", actions: 1 });
  });
});

describe("the sentence on what each area did", () => {
  const told = (...rows: ReturnType<typeof row>[]) => standingSentence(standings(rows), labels);

  it("gives dates of completion, and of the document where something is open", () => {
    expect(
      told(
        row("marshwick-dhr5", "marshwick-2023", "completed", "2023-11"),
        row("calderby-ivy", "calderby-ivy", "completed"),
        row("calderby-dhr2", "calderby-dhr2", "in-progress"),
      ),
    ).toBe(
      "Reported complete in Safer Marshwick DHR 5 (November 2023) and North Calderby DHR 'Ivy' (date not printed); " +
        "open in North Calderby DHR 2 when that plan was last published (undated; latest date in it May 2023).",
    );
  });

  it("counts the actions of what is partly complete, and groups what stands alike", () => {
    expect(
      told(
        row("marshwick-dhr3", "marshwick-2021", "completed", "2022"),
        row("marshwick-dhr3", "marshwick-2021", "in-progress"),
        row("marshwick-dhr5", "marshwick-2023", "not-stated"),
        row("harrowmere-dhr1", "harrowmere-report", "not-stated"),
        row("calderby-ivy", "calderby-ivy", null),
      ),
    ).toBe(
      "Partly complete in Safer Marshwick DHR 3 when that plan was last published (1 of 2 actions complete; undated; latest date in it May 2023); " +
        "no status stated in Safer Marshwick DHR 5 (February 2023) and Safer Harrowmere DHR 1 (2024) when those documents were last published; " +
        "no action printed for it in North Calderby DHR 'Ivy'.",
    );
  });

  it("counts many reviews instead of naming them", () => {
    const many = Array.from({ length: 9 }, (_, index) => row(`r${index}`, "d", index < 7 ? "completed" : "national"));
    expect(told(...many)).toBe("Reported complete in seven reviews; with a national body in two reviews.");
  });

  it("gives no count of complete actions where none is", () => {
    expect(told(row("marshwick-dhr5", "marshwick-2023", "partly-completed"))).toBe(
      "Partly complete in Safer Marshwick DHR 5 when that plan was last published (February 2023).",
    );
  });

  it("is empty where nothing is known", () => {
    expect(told()).toBe("");
  });
});

describe("where a practice document says it", () => {
  const clauses = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((number) => ({
    number,
    document: "marshwick-practice" as DocumentId,
    partnership: "safer-marshwick" as never,
  }));

  it("stands with whose document it is and its date", () => {
    const own = new Set(["safer-marshwick" as never]);
    expect(clauseSentence(clauses.slice(0, 2), own, labels)).toBe(
      "Safer Marshwick’s own practice document, “Marshwick MARAC working practices”, in the version of 2022, appears to say this at 1.1 and 1.2.",
    );
    expect(clauseSentence(clauses, own, labels)).toMatch(
      /appears to say this at 1\.1, 1\.2, 1\.3 and two more clauses\.$/,
    );
    const unordered = ["12.4", "15.3", "4.10", "4.9"].map((number) => ({ ...clauses[0], number }));
    expect(clauseSentence(unordered.slice(1) as typeof clauses, own, labels)).toMatch(/ at 4\.9, 4\.10 and 15\.3\.$/);
  });

  it("is said to be another area’s, and undated, where it is", () => {
    const undated = {
      ...labels,
      documents: new Map(
        [...labels.documents].map(([id, document]) => [id, { ...document, dated: null, datedBasis: null }]),
      ),
    };
    expect(clauseSentence(clauses.slice(0, 1), new Set(), undated)).toBe(
      "Another area’s practice document, Safer Marshwick’s “Marshwick MARAC working practices”, undated, appears to say this at 1.1.",
    );
  });

  it("stands first where it is of an area that asks, and beyond two documents is counted", () => {
    const elsewhere = ["a", "b", "c"].map(
      (document) => ({ ...clauses[0], document, partnership: "harrowmere" }) as never,
    );
    const words = clauseSentence([...elsewhere, ...clauses.slice(0, 1)], new Set(["safer-marshwick" as never]), labels);
    expect(words).toMatch(/^Safer Marshwick’s own practice document/);
    expect(words).toMatch(/ So do two more practice documents\.$/);
  });
});

describe("the strip beside a thread", () => {
  const those = standings([
    row("marshwick-dhr5", "marshwick-2023", "completed"),
    row("calderby-dhr2", "calderby-dhr2", "not-stated"),
  ]);

  it("has a mark for every review held: filled, ring or dot, and the same in words", () => {
    const marks = stripMarks(those, labels);
    expect(marks.map(({ review, is }) => [String(review), is])).toEqual(
      [...labels.reviews.keys()].map((id) => [
        id,
        id === "marshwick-dhr5" ? "filled" : id === "calderby-dhr2" ? "ring" : "dot",
      ]),
    );
    const words = stripWords(marks, those);
    expect(words).toContain("Safer Marshwick, DHR 5: reported complete");
    expect(words).toContain("North Calderby, DHR 2: no status stated");
    expect(words).toContain("Safer Harrowmere, DHR 1: not in it");
  });

  it("has no dots where there are more reviews than a strip can hold, and counts those left out", () => {
    const [one] = labels.reviews.values();
    if (one === undefined) throw new Error("no review");
    const many = Array.from({ length: 40 }, (_, index) => ({ ...one, id: `r${index}` as ReviewId, label: `${index}` }));
    const crowded = { ...labels, reviews: new Map(many.map((review) => [review.id, review])) };
    const all = standings(many.slice(0, 15).map(({ id }) => row(id, id, "completed")));
    const marks = stripMarks(all, crowded);
    expect(marks.map(({ is }) => is)).toEqual(Array.from({ length: 12 }, () => "filled"));
    expect(stripWords(marks, all)).toMatch(/; and 3 more\.$/);
  });
});

describe("the page of threads", () => {
  it("opens with how many there are and how far the most widespread reaches", async () => {
    const sentence = async (filter: Filter) => {
      const { left } = await saidUnder(filter);
      return threadsSentence(left, true)
        .map(({ text }) => text)
        .join("");
    };
    expect(await sentence(NO_FILTER)).toBe(
      "Three threads join what different reviews ask for. The most widespread is in three reviews of two partnerships.",
    );
    expect(await sentence(withChoices(NO_FILTER, "review", ["marshwick-dhr5"]))).toBe(
      "One thread of 3 has a member that matches. It is in three reviews of two partnerships.",
    );
    expect(await sentence(withChoices(NO_FILTER, "kind", ["clause"]))).toBe("No thread has a member that matches.");
  });

  it("counts honestly what is shown", async () => {
    const shown = async (filter: Filter) => threadsShown((await saidUnder(filter)).left, filter);
    expect(await shown(NO_FILTER)).toBe("Showing all that is held: 3 threads.");
    expect(await shown(withChoices(NO_FILTER, "partnership", ["north-calderby"]))).toBe(
      "Showing 2 of 3 threads: those with a member that matches.",
    );
    expect(await shown(withSearch(NO_FILTER, "zzzzqqqq"))).toBe("Showing no thread: none has a member that matches.");
  });

  it("shows the last page where a later one is asked for", async () => {
    expect((await threadsPageAnswer(engine, { filter: NO_FILTER, page: 9 })).left).toMatchObject({ page: 1, pages: 1 });
  });

  it("tells each thread in one sentence, with a link to it", async () => {
    const { left, threads } = await saidUnder(NO_FILTER);
    const markup = renderToStaticMarkup(<SaidBefore counts={left.counts} most={3} threads={threads} labels={labels} />);
    expect(markup).toContain('href="/s/1/"');
    expect(wordsOf(markup)).toContain("Asks for the same, in three reviews of two partnerships. Reported complete in");
    expect(wordsOf(markup)).toContain("Something close, in two reviews of two partnerships.");
    expect(wordsOf(markup)).toContain(
      "Safer Marshwick’s own practice document, “Marshwick MARAC working practices”, in the version of 2022, appears to say this at 2.3.",
    );
    expect(wordsOf(markup)).toContain("A repeat is no proof that learning failed");
  });

  it("says which plans name another review, and whether that is held", async () => {
    const { printed } = await saidUnder(NO_FILTER);
    const words = wordsOf(renderToStaticMarkup(<PrintedLinks links={printed} labels={labels} onOpen={nothing} />));
    expect(words).toContain("Safer Marshwick, DHR 5, panel recommendation 5 prints “Link with DHR3 Rec 3”.");
    expect(words).toContain("It names Safer Marshwick, DHR 3, which is held here: open recommendation 3.");
    expect(words).toContain("prints “As per DHR 17”. The review it names, DHR17, is not held here.");
  });

  it("says honestly that nothing is held, or that nothing matches", async () => {
    const { left, threads } = await threadsPageAnswer(empty, { filter: NO_FILTER, page: 1 });
    expect(left.counts).toEqual({ held: 0, matching: 0 });
    expect(wordsOf(renderToStaticMarkup(<NoThread held={0} filter={NO_FILTER} onFilter={nothing} />))).toContain(
      "That does not mean that nothing was said before",
    );
    const filter = withSearch(NO_FILTER, "zzzz");
    const none = renderToStaticMarkup(<NoThread held={3} filter={filter} onFilter={nothing} />);
    expect(wordsOf(none)).toContain("that does not make it new");
    expect(none.match(/<button/g)).toHaveLength(2);
    const updates = withChoices(NO_FILTER, "kind", ["update"]);
    const never = wordsOf(renderToStaticMarkup(<NoThread held={3} filter={updates} onFilter={nothing} />));
    expect(never).toContain("Updates and clauses are in none.");
    expect(never).not.toContain("does not make it new");
    expect(
      wordsOf(renderToStaticMarkup(<SaidBefore counts={left.counts} most={3} threads={threads} labels={labels} />)),
    ).toContain("No two reviews held here were found to ask for the same.");
  });
});

describe("one thread", () => {
  it("has a column for each review, by document date, those without one last", async () => {
    const { members } = await threadAnswer(engine, 1);
    const columns = threadColumns(members, labels);
    expect(columns.map(({ name, dated }) => [name, dated])).toEqual([
      ["Safer Marshwick, DHR 5", "Document of February 2023"],
      ["Safer Harrowmere, DHR 1", "Document of 2024"],
      ["Safer Marshwick, DHR 3", "Order not known: undated; latest date in it May 2023"],
    ]);
    expect(columns.at(-1)?.members.map(({ member, restated }) => [member.id, restated.map(({ id }) => id)])).toEqual([
      [MEMBERS.CHECK_2021, [MEMBERS.CHECK_2021_AGAIN]],
    ]);
  });

  it("has its columns by partnership where they are many, each review told in a word", async () => {
    const { members, listed } = await threadAnswer(engine, 1);
    const places = threadPlaces(threadColumns(members, labels).toReversed(), listed?.standings ?? [], labels);
    expect(places.map(({ name, reported, columns }) => [name, reported, columns.length])).toEqual([
      ["Safer Harrowmere", expect.stringMatching(/^DHR 1: \S/), 1],
      ["Safer Marshwick", expect.stringMatching(/^DHR 3: \S.*; DHR 5: \S/), 2],
    ]);
  });

  it("of many reviews is folded by partnership, with nothing left out", async () => {
    const { members, actions, listed } = await threadAnswer(engine, 1);
    const many = Array.from({ length: 12 }, (_, index) => {
      const review = `review-${index}` as ReviewId;
      return members.map((member) => ({ ...member, id: `${review}/${member.id}` as PassageId, review }));
    }).flat();
    const markup = renderToStaticMarkup(
      <ThreadMembers
        answer={{ members: many, actions }}
        standings={listed?.standings ?? []}
        facts={{ themes: new Map(), leads: new Map(), statuses: new Map(), threads: new Map() }}
        labels={labels}
        onOpen={nothing}
      />,
    );
    expect(markup).toContain('<details class="place"><summary><b>Safer ');
    expect(markup.match(/<article/g)).toHaveLength(many.length);
    expect(wordsOf(markup)).toContain("By partnership, in alphabetical order.");
  });

  it("keeps a restatement whose original is not among the members", async () => {
    const { members } = await threadAnswer(engine, 1);
    const without = members.filter(({ id }) => id !== MEMBERS.CHECK_2021);
    const column = threadColumns(without, labels).at(-1);
    expect(column?.members.map(({ member }) => member.id)).toEqual([MEMBERS.CHECK_2021_AGAIN]);
  });

  it("shows members, shared words, restatements, clauses, pairs and printed links", async () => {
    const answer = await threadAnswer(engine, 1);
    if (answer.listed === null) throw new Error("no thread");
    const markup = renderToStaticMarkup(
      <ThreadDetail answer={answer} listed={answer.listed} labels={labels} onOpen={nothing} />,
    );
    const words = wordsOf(markup);
    expect(words).toContain("Check files each quarter");
    expect(words).toContain(
      "Most print: board, files, quarter. Most ask to: write down. Most are about: flags and markers.",
    );
    expect(words).toContain("Printed again in the agency’s own table: not counted.");
    expect(words).toContain("Appears to say this at 2.3");
    expect(words).toContain("Touches this at 1.4");
    expect(words).toContain("3 pairs of different reviews");
    expect(words).toContain("Link with DHR3 Rec 3");
    expect(words).toContain("Summary in our words");
    expect(words).toMatch(/Reported complete Action 1: First target 2024, reported complete 14 February 2023/);
    expect(words).toMatch(/\d+ updates? printed\. Open the recommendation/);
    expect(words).not.toContain("Said before or since");
    expect(markup.match(/<h1/g)).toHaveLength(1);
  });

  it("of learning alone says that no action is printed and no clause found", async () => {
    const answer = await threadAnswer(engine, 3);
    if (answer.listed === null) throw new Error("no thread");
    const words = wordsOf(
      renderToStaticMarkup(<ThreadDetail answer={answer} listed={answer.listed} labels={labels} onOpen={nothing} />),
    );
    expect(words).toContain("No action printed for it in North Calderby DHR 'Ivy' and Safer Harrowmere DHR 1.");
    expect(words).toContain("No clause of a practice document held here was found to answer or touch it.");
    expect(words).not.toContain("Open the recommendation");
  });

  it("is nothing where there is none of that number", async () => {
    expect((await threadAnswer(engine, 99)).listed).toBeNull();
    expect((await threadAnswer(empty, 1)).listed).toBeNull();
  });
});

describe("what texts share", () => {
  it("is told in words, the codes of asks by their labels", () => {
    expect(sharedSentences({ sharedWords: "flag; record", sharedAsks: "flag record" }, "both", labels.asks)).toEqual([
      "Both print: flag, record.",
      "Both ask to: write down.",
      "Both are about: flags and markers.",
    ]);
    expect(sharedSentences({ sharedWords: "", sharedAsks: "unknown-code" }, "most", labels.asks)).toEqual([]);
  });
});

describe("beside a record", () => {
  it("stands in how many other reviews it is asked for, with a link to the thread", async () => {
    const { facts } = await recommendationAnswer(engine, MEMBERS.CHECK_2023 as RecommendationId);
    const threads = [...facts.threads.values()].flat().filter(({ position }) => position === 0);
    const markup = renderToStaticMarkup(<RecordSaidBefore threads={threads} />);
    expect(wordsOf(markup)).toContain("Said before or since: asks for the same in 2 other reviews");
    expect(markup).toContain('href="/s/1/"');
    expect(renderToStaticMarkup(<RecordSaidBefore threads={[]} />)).toBe("");
  });

  it("of an open recommendation stand its thread, what is close to it and the clauses", async () => {
    const answer = await recommendationAnswer(engine, MEMBERS.CHECK_2023 as RecommendationId);
    const words = wordsOf(
      renderToStaticMarkup(<RecommendationSaidBefore answer={answer} labels={labels} onOpen={nothing} />),
    );
    expect(words).toContain("Asks for the same in 2 other reviews: Check files each quarter");
    expect(words).toContain("Asks for the same as this recommendation. Both print: files, quarter.");
    expect(words).toContain("Safer Marshwick’s own practice document");
    expect(words).toContain("Link with DHR3 Rec 3");
  });

  it("is said where nothing close is held, and what that does not mean", async () => {
    const answer = await recommendationAnswer(empty, MEMBERS.CHECK_2023 as RecommendationId);
    const words = wordsOf(
      renderToStaticMarkup(<RecommendationSaidBefore answer={answer} labels={labels} onOpen={nothing} />),
    );
    expect(words).toContain("Nothing close in the 4 other reviews held here; that does not make it new.");
  });
});
