import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Action, Extraction, Learning, Recommendation } from "../../src/model/extraction.ts";
import type { ActionId, DocumentId, LearningId, RecommendationId } from "../../src/model/ids.ts";
import { mint } from "../fixtures/corpus/mint.ts";
import { command } from "./command.ts";

const work = mkdtempSync(join(tmpdir(), "repeats-"));
afterAll(() => rmSync(work, { recursive: true }));

type Plan = {
  readonly id: string;
  readonly partnership?: string | null;
  readonly review?: Extraction["document"]["review"];
  readonly asks: readonly string[];
  /** An agency's own versions of the panel's recommendations. */
  readonly own?: readonly string[];
  /** An action under the first recommendation. */
  readonly response?: string;
  readonly learning?: readonly string[];
};

const FLAGS = "All agencies should place a MARAC flag on their case management system so that staff see the risk.";
const FLAGS_AGAIN = "MARAC flags must show on every agency's case management system for staff to see.";
const GUNS = "Firearms licensing should review certificates and remove shotguns where domestic abuse is alleged.";
const GUNS_AGAIN = "Remove shotguns and review the firearms certificate whenever domestic abuse is alleged.";
const TRANSLATE = "Use independent interpreters and never family members to translate for victims.";
const PLACE = { page: null, section: null, row: null };

function extraction({
  id,
  partnership = null,
  review = null,
  asks,
  own = [],
  response,
  learning = [],
}: Plan): Extraction {
  const name = mint(id as DocumentId);
  const recommendation = (text: string, agency: string | null): Recommendation => ({
    id: name("recommendation", text) as RecommendationId,
    number: null,
    origin: agency === null ? "panel" : "agency",
    addressedTo: agency,
    text,
    scope: null,
    subItems: [],
    themes: [],
    place: PLACE,
  });
  const recommendations = [
    ...asks.map((text) => recommendation(text, null)),
    ...own.map((text) => recommendation(text, "Moorland Housing")),
  ];
  const [first] = recommendations;
  const actions: Action[] =
    response === undefined || first === undefined
      ? []
      : [
          {
            id: name("action", response) as ActionId,
            recommendationId: first.id,
            number: "1",
            text: response,
            outcome: null,
            leads: [],
            target: null,
            revisedTarget: null,
            completion: null,
            status: "not-stated",
            rag: [],
            themes: [],
            place: PLACE,
          },
        ];
  return {
    document: {
      id: id as DocumentId,
      file: `${id}.txt`,
      sha256: "",
      kind: "action-plan",
      title: id,
      partnership,
      review,
      dated: null,
    },
    recommendations,
    actions,
    updates: [],
    learning: learning.map(
      (text): Learning => ({
        id: name("learning", text) as LearningId,
        number: null,
        origin: "panel",
        agency: null,
        text,
        lesson: null,
        recommendationNumbers: [],
        themes: [],
        place: PLACE,
      }),
    ),
    clauses: [],
    findings: [],
  };
}

type Pair = {
  readonly a: { readonly document: string; readonly id: string };
  readonly b: { readonly document: string; readonly id: string };
  readonly score: number;
  readonly relation: string;
  readonly repeat: boolean;
};

function folder(name: string, plans: readonly Plan[]): string {
  const path = join(work, name);
  mkdirSync(path, { recursive: true });
  for (const plan of plans) writeFileSync(join(path, `${plan.id}.json`), JSON.stringify(extraction(plan)));
  return path;
}

function repeatsIn(path: string): Pair[] {
  const { status, output, errors } = command("repeats", path);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  return JSON.parse(output.join("\n"));
}

const X = "Xanderton Community Safety Partnership";
const RELATIONS = ["repeat", "restated", "same-review", "none"];
const between = (pairs: readonly Pair[], one: string, other: string) =>
  pairs.filter(({ a, b }) => a.document === one && b.document === other);

describe("repeats", () => {
  let pairs: Pair[] = [];
  const filler = Array.from({ length: 9 }, (_, index): Plan => {
    const topic = [
      "stalking",
      "suicide",
      "economic abuse",
      "older people",
      "carers",
      "alcohol",
      "pets",
      "schools",
      "bail",
    ];
    return {
      id: `filler-${index}`,
      asks: [
        `Train staff on ${topic[index]} and MARAC flags.`,
        `Agencies should review the case management of ${topic[index]}.`,
      ],
    };
  });
  beforeAll(() => {
    const quoted = `Agreed. The panel said: ${FLAGS} The supplier was asked in May.`;
    pairs = repeatsIn(
      folder("all", [
        {
          id: "plan-14",
          partnership: X,
          review: { label: "DHR14", pseudonyms: ["Rowan"] },
          asks: [FLAGS, GUNS],
          own: ["Moorland Housing will place a MARAC flag on its case management system so that staff see the risk."],
          response: quoted,
          learning: ["The shotgun certificate was never reviewed and no shotguns were removed when abuse was alleged."],
        },
        { id: "report-14", partnership: X, review: { label: "DHR 14", pseudonyms: [] }, asks: [FLAGS_AGAIN] },
        {
          id: "summary",
          partnership: X,
          review: { label: "Rowan", pseudonyms: ["Rowan"] },
          asks: [FLAGS_AGAIN, TRANSLATE],
        },
        { id: "reprint", asks: [FLAGS, GUNS] },
        { id: "elsewhere", asks: [FLAGS_AGAIN, GUNS_AGAIN] },
        { id: "plan-16", partnership: X, review: { label: "DHR16", pseudonyms: [] }, asks: [FLAGS, GUNS_AGAIN] },
        ...filler,
      ]),
    );
  });

  it("are of the agreed shape, at most ten for each, best first, each the other's score", () => {
    const lists = new Map<string, Pair[]>();
    for (const pair of pairs) {
      expect(Object.keys(pair)).toEqual(["a", "b", "score", "relation", "repeat"]);
      expect([pair.a, pair.b].flatMap(Object.keys)).toEqual(["document", "id", "document", "id"]);
      expect(pair.a.id.startsWith(`${pair.a.document}/`) && pair.b.id.startsWith(`${pair.b.document}/`)).toBe(true);
      expect(pair.score).toBeGreaterThanOrEqual(0);
      expect(pair.score).toBeLessThanOrEqual(1);
      expect(RELATIONS).toContain(pair.relation);
      lists.set(pair.a.id, [...(lists.get(pair.a.id) ?? []), pair]);
    }
    expect(lists.size).toBeGreaterThan(25);
    for (const list of lists.values()) {
      expect(list.length).toBeLessThanOrEqual(10);
      expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).sort((a, b) => b - a));
      expect(new Set(list.map(({ b }) => b.id)).size).toBe(list.length);
    }
    const both = new Map(pairs.map(({ a, b, score, relation }) => [`${a.id} ${b.id}`, { score, relation }]));
    for (const { a, b, score, relation } of pairs) {
      expect(a.id).not.toBe(b.id);
      expect(both.get(`${b.id} ${a.id}`) ?? { score, relation }).toEqual({ score, relation });
    }
  });

  it("join what other reviews ask in other words, also of one partnership, and nothing inside a review", () => {
    for (const { relation, repeat } of pairs) expect(repeat).toBe(relation === "repeat");
    expect(between(pairs, "plan-14", "elsewhere").filter(({ repeat }) => repeat).length).toBeGreaterThanOrEqual(2);
    expect(between(pairs, "plan-16", "elsewhere").some(({ repeat }) => repeat)).toBe(true);
    expect(between(pairs, "plan-16", "plan-14").some(({ repeat }) => repeat)).toBe(true);
    const one = ["plan-14", "report-14", "summary", "reprint"];
    for (const a of one) {
      for (const b of one) expect(between(pairs, a, b).filter(({ repeat }) => repeat)).toEqual([]);
    }
  });

  it("are no repeats where staff are trained on what systems are to show", () => {
    for (const { id } of filler) {
      expect(between(pairs, id, "elsewhere").filter(({ repeat }) => repeat)).toEqual([]);
    }
  });
});

describe("inside one review", () => {
  it("an agency's own version, a response that quotes, and a reprint without a label are restated", () => {
    const pairs = repeatsIn(
      folder("restated", [
        {
          id: "plan",
          partnership: X,
          review: { label: "DHR14", pseudonyms: [] },
          asks: [FLAGS, GUNS],
          own: ["Moorland Housing will place a MARAC flag on its case management system so that staff see the risk."],
          response: `Agreed. The panel said: ${FLAGS} The supplier was asked in May.`,
        },
        { id: "reprint", asks: [FLAGS, GUNS, TRANSLATE] },
      ]),
    );
    const [flags] = extraction({ id: "plan", asks: [FLAGS] }).recommendations;
    const again = pairs.filter(({ a, relation }) => a.id === flags?.id && relation === "restated");
    expect(again.map(({ b }) => b.id.replace(/-[0-9a-f]{8}$/, "")).sort()).toEqual([
      "plan/action",
      "plan/recommendation",
      "reprint/recommendation",
    ]);
    expect(pairs.filter(({ repeat }) => repeat)).toEqual([]);
  });
});

describe("a folder that cannot be used", () => {
  const bad = (name: string, ...files: readonly (readonly [string, string])[]) => {
    const path = folder(name, []);
    for (const [file, text] of files) writeFileSync(join(path, file), text);
    return path;
  };
  const good = JSON.stringify(extraction({ id: "plan", asks: [FLAGS] }));

  it.each([
    ["is empty", () => bad("empty"), /no extraction \(\.json\) in .*; write some with npm run extract/],
    ["holds no JSON", () => bad("other", ["notes.txt", "none"]), /no extraction \(\.json\)/],
    ["is not there", () => join(work, "nowhere"), /nowhere cannot be read as a folder/],
    ["holds broken JSON", () => bad("broken", ["a.json", good], ["b.json", "{"]), /b\.json cannot be read as JSON/],
    ["holds JSON of another shape", () => bad("shape", ["a.json", '{"document":{}}']), /a\.json/],
    ["holds no object", () => bad("list", ["a.json", "[]"]), /a\.json/],
    [
      "holds a document twice",
      () => bad("twice", ["a.json", good], ["b.json", good]),
      /a\.json and b\.json .* both of document plan/,
    ],
  ])("is said in one plain line, with exit code 1: it %s", (_, path, message) => {
    const { status, output, errors } = command("repeats", path());
    expect(status).toBe(1);
    expect(output).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it.each([[[]], [["one", "two"]], [["--colour", "one"]]])(
    "wrong options %j give exit code 2 and the usage",
    (args) => {
      const { status, errors } = command("repeats", ...args);
      expect(status).toBe(2);
      expect(errors[0]).toContain("npm run -s repeats -- DIR");
    },
  );

  it("a folder of documents without passages gives an empty list", () => {
    expect(repeatsIn(folder("nothing", [{ id: "plan", asks: [] }]))).toEqual([]);
  });
});
