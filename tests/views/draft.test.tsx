import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { AskId, PassageId, ThemeId } from "../../src/model/ids.ts";
import type { DraftCheck, DraftMatch } from "../../src/threads/draft/checkDraft.ts";
import type { DraftGap } from "../../src/threads/draft/draftGaps.ts";
import { DraftClauses } from "../../src/views/DraftClauses.tsx";
import { DraftForm } from "../../src/views/DraftForm.tsx";
import { DraftGaps } from "../../src/views/DraftGaps.tsx";
import { DraftNearest } from "../../src/views/DraftNearest.tsx";
import { DraftThemes } from "../../src/views/DraftThemes.tsx";
import { DraftThread } from "../../src/views/DraftThread.tsx";
import { draftAnswer } from "../../src/views/draftAnswer.ts";
import { foundWords, gapWords } from "../../src/views/draftSentences.ts";
import { draftStatus } from "../../src/views/draftStatus.ts";
import { readLabels } from "../../src/views/labels.ts";
import { matchWords } from "../../src/views/matchWords.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";

const tables = inventedTables();
const engine = await nativeEngine(tables);
const labels = await readLabels(engine);
const nothing = () => undefined;
const idOf = (kind: string) => tables.passages.find((passage) => passage.kind === kind)?.passage_id as PassageId;
const match = (id: PassageId, strength: DraftMatch["strength"]): DraftMatch => ({
  id,
  scorePermille: 700,
  strength,
  sharedWords: ["flag", "record"],
  sharedAsks: tables.asks.slice(0, 1).map(({ ask_id }) => ask_id as AskId),
});
const check = (more: Partial<DraftCheck>): DraftCheck => ({
  nearest: [],
  clauses: [],
  thread: null,
  themes: [],
  asks: [],
  ...more,
});
const plain = (markup: string) => markup.replace(/<[^>]+>/g, "").replace(/&#x27;/g, "'");

describe("what is near a draft", () => {
  it("stands with how close it is and by what, whose it is and what became of it", async () => {
    const id = idOf("recommendation");
    const answer = await draftAnswer(engine, check({ nearest: [match(id, "same"), match(idOf("action"), "related")] }));
    const markup = plain(renderToStaticMarkup(<DraftNearest answer={answer} labels={labels} onOpen={nothing} />));
    expect(markup).toMatch(/Asks for the same\. Both print: flag, record\./);
    expect(markup).toContain("The same kind of change.");
    expect(markup).not.toContain("Nothing close");
    const review = tables.passages.find((passage) => passage.passage_id === id)?.review_id;
    expect(markup).toContain(tables.reviews.find(({ review_id }) => review_id === review)?.label ?? "no review");
    expect(markup).toMatch(/[Rr]eported|No status stated/);
  });

  it("claims no more than what the two share", () => {
    const matter = [...labels.asks.values()].find(({ kind }) => kind === "matter")?.id as AskId;
    const change = [...labels.asks.values()].find(({ kind }) => kind === "change")?.id as AskId;
    const words = (sharedAsks: readonly AskId[], strength: DraftMatch["strength"] = "related") =>
      matchWords({ strength, sharedAsks }, labels.asks);
    expect(words([change, matter])).toBe("Same topic");
    expect(words([change])).toBe("The same kind of change");
    expect(words([])).toBe("Some of the same words");
    expect(words([], "close")).toBe("Something close");
  });

  it("is said to be nothing where nothing is close, and that this does not make it new", async () => {
    const none = await draftAnswer(engine, check({}));
    const markup = (answer: typeof none) =>
      plain(renderToStaticMarkup(<DraftNearest answer={answer} labels={labels} onOpen={nothing} />));
    expect(markup(none)).toBe(
      "Nearest already madeNothing close in the 5 reviews held here; that does not make it new.",
    );
    const related = await draftAnswer(engine, check({ nearest: [match(idOf("recommendation"), "related")] }));
    expect(markup(related)).toContain("that does not make it new. These stand nearest:");
  });

  it("names whose practice document a clause stands in and of what date, and that being written is not being done", async () => {
    const clause = { ...match(idOf("clause"), "close"), practice: "answers" as const };
    const answer = await draftAnswer(engine, check({ clauses: [clause] }));
    const markup = plain(renderToStaticMarkup(<DraftClauses clauses={answer.clauses} labels={labels} />));
    const document = tables.documents.find(({ kind }) => kind === "practice-document");
    expect(markup).toContain(document?.title ?? "no title");
    expect(markup).toMatch(/Appears to say this at .+A practice document of \w+/);
    expect(markup).toMatch(/\b(?:undated|20\d\d|19\d\d)\b/);
    expect(markup).toContain("does not mean that it is done");
    expect(plain(renderToStaticMarkup(<DraftClauses clauses={[]} labels={labels} />))).toContain("No clause");
  });

  it("leads to the thread it would join, or says that there is none", () => {
    const thread = {
      at: 0,
      thread: "thread-1" as never,
      title: "Show flags on every record",
      strength: "same" as const,
      position: 4,
      others: 2,
    };
    const markup = renderToStaticMarkup(<DraftThread thread={thread} />);
    expect(markup).toContain('href="/s/5/"');
    expect(markup).toContain("no proof that learning failed");
    expect(plain(renderToStaticMarkup(<DraftThread thread={null} />))).toContain("None:");
  });

  it("keeps the order found and leaves out what is not held", async () => {
    const order = [
      match(idOf("action"), "close"),
      match("gone/action-1" as PassageId, "close"),
      match(idOf("learning"), "close"),
    ];
    const answer = await draftAnswer(engine, check({ nearest: order }));
    expect(answer.nearest.map(({ record }) => record.id)).toEqual([idOf("action"), idOf("learning")]);
  });
});

describe("the themes of a draft", () => {
  it("stand with the words that carry them, and lead to their pages", () => {
    const [theme] = [...labels.themes.values()];
    if (theme === undefined) throw new Error("no theme is held");
    const of = check({ themes: [{ theme: theme.id, evidence: ["flag", "put <b>"] }] });
    const markup = renderToStaticMarkup(<DraftThemes check={of} labels={labels} />);
    expect(plain(markup)).toContain(`${theme.label}, because the text says: flag”, “put &lt;b&gt;`);
    expect(markup).toContain(`href="/t/${String(theme.number).padStart(2, "0")}/"`);
    expect(plain(renderToStaticMarkup(<DraftThemes check={check({})} labels={labels} />))).toContain("No theme");
    const unknown = check({ themes: [{ theme: "elsewhere" as ThemeId, evidence: ["x"] }] });
    expect(plain(renderToStaticMarkup(<DraftThemes check={unknown} labels={labels} />))).toContain("elsewhere");
  });
});

describe("what a follow-up would look for", () => {
  const gaps: readonly DraftGap[] = [
    { lacks: "owner", instead: null },
    { lacks: "owner", instead: "All agencies" },
    { lacks: "date", instead: null, rhythm: false },
    { lacks: "date", instead: "quarterly", rhythm: true },
    { lacks: "date", instead: "as soon as possible", rhythm: false },
    { lacks: "measure" },
    { lacks: "one-ask", asks: ["review its terms", "appoint a deputy", "tell the board"] },
  ];
  it.each(gaps)("is a plain sentence with why it matters, and no verdict: $lacks $instead", (gap) => {
    const { title, why } = gapWords(gap);
    expect(`${title} ${why}`).toMatch(/^[A-Z].*\.$/);
    expect(why.length).toBeGreaterThan(30);
    expect(`${title} ${why}`).not.toMatch(/\b(?:bad|poor|weak|wrong|fail|must|should have|not good|vague|score)\b/i);
    if ("instead" in gap && gap.instead !== null) expect(title).toContain(`“${gap.instead}”`);
  });

  it("names each of several asks and tells what was found", () => {
    expect(gapWords({ lacks: "one-ask", asks: ["review", "train"] }).title).toBe(
      "It asks for two things: “review…” and “train…”.",
    );
    const reading = { owner: "Marlshire Police", date: "by June 2026", measure: null, gaps: [] };
    expect(foundWords(reading)).toBe("Found: who acts (“Marlshire Police”) and by when (“by June 2026”).");
    expect(foundWords({ owner: null, date: null, measure: null, gaps: [] })).toBeNull();
    const markup = plain(renderToStaticMarkup(<DraftGaps reading={reading} />));
    expect(markup).toContain("no verdict");
    expect(markup).not.toContain("Nobody is named");
  });
});

describe("what is announced", () => {
  it.each([
    [[], [], "Nothing close in the 5 reviews held here; that does not make it new. Nothing missing for a follow-up."],
    [
      ["same", "close", "related"],
      ["measure"],
      "2 passages near, 1 asking for the same. 1 thing missing for a follow-up.",
    ],
    [["close"], ["measure", "owner"], "1 passage near. 2 things missing for a follow-up."],
  ] as const)("is short: %j %j", (strengths, lacks, expected) => {
    const nearest = strengths.map((strength) => match("a/action-1" as PassageId, strength));
    const gaps = lacks.map((each): DraftGap => (each === "owner" ? { lacks: each, instead: null } : { lacks: each }));
    expect(draftStatus(check({ nearest }), { owner: null, date: null, measure: null, gaps }, 5)).toBe(expected);
  });
});

describe("where a draft is pasted", () => {
  it("says how much is read, and is nothing a browser would keep or send", () => {
    const form = (text: string) =>
      renderToStaticMarkup(<DraftForm text={text} onText={nothing} area={{ current: null }} />);
    expect(form("x".repeat(5001))).toContain(
      "Only the first 5,000 characters are read; the rest (1 character) is not.",
    );
    expect(form("x".repeat(5000))).not.toContain("Only the first");
    expect(form("a")).toMatch(/spellcheck="false"/i);
    expect(form("a")).toMatch(/writingsuggestions="false"/i);
    expect(form("a")).toMatch(/autocomplete="off"/i);
    expect(form("a")).not.toMatch(/<form| name=/);
  });
});
