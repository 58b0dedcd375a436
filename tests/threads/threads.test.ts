import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { likeness } from "../../src/threads/likeness.ts";
import { LIKENESS } from "../../src/threads/likenessBook.ts";
import { type Partner, partners } from "../../src/threads/partners.ts";
import type { Profile } from "../../src/threads/profile.ts";
import type { Thread } from "../../src/threads/thread.ts";
import { threads } from "../../src/threads/threads.ts";
import { inventedInput } from "../corpus/invented.ts";
import { CODEBOOK, prepared, profileOf } from "./ownPassages.ts";

const MOST = 10;
const threadsOf = (profiles: readonly Profile[]) => threads(profiles, partners(profiles, LIKENESS, MOST), LIKENESS);

/** Asks of several kinds, each in wordings that say the same. */
const ASKS: readonly (readonly string[])[] = [
  [
    "All agencies should place a MARAC flag on their case management system.",
    "MARAC flags must show on every agency's case management system.",
    "Every agency to put a flag for MARAC cases on its case management system.",
  ],
  [
    "Train GPs and practice nurses to ask patients about domestic abuse.",
    "GPs and nurses should receive training on how to ask patients about domestic abuse.",
    "GPs should be trained to ask their patients about domestic abuse.",
  ],
  [
    "Firearms licensing should review certificates and remove shotguns where domestic abuse is alleged.",
    "Remove shotguns and review the firearms certificate whenever domestic abuse is alleged.",
    "The firearms licensing unit should remove shotguns after any allegation of domestic abuse and review certificates.",
  ],
  [
    "Use independent interpreters and never family members to translate for victims.",
    "Independent interpreters must be used for victims; family members should not translate.",
    "Family members should not translate: offer victims an independent interpreter.",
  ],
];

/** Reviews `r0`, `r1`, ... of which each asks for each of these things in one of its wordings. */
function corpusOf(reviews: readonly (readonly number[])[]): Profile[] {
  return reviews.flatMap((asks, review) =>
    asks.map((ask) => {
      const wordings = ASKS[ask] ?? [];
      const text = wordings[(review + ask) % wordings.length] ?? "";
      return profileOf(text, { id: `r${review}/recommendation-${ask}`, review: `r${review}` });
    }),
  );
}

const counted = ({ members }: Thread) => members.filter(({ role }) => role === "asks").map(({ id }) => id);

function expectSound(found: readonly Thread[], profiles: readonly Profile[]): void {
  const reviewOf = new Map<string, string | null>(profiles.map(({ passage }) => [passage.id, passage.review]));
  for (const thread of found) {
    const asking = counted(thread);
    const reviews = new Set(asking.map((id) => reviewOf.get(id)));
    expect(reviews.size).toBe(thread.reviews);
    expect(thread.reviews).toBeGreaterThan(1);
    for (const { role, restates, id } of thread.members) {
      expect(role === "asks").toBe(restates === null);
      if (restates === null) continue;
      expect(asking).toContain(restates);
      expect(reviewOf.get(id)).toBe(reviewOf.get(restates));
    }
  }
  const all = found.flatMap(({ members }) => members.map(({ id }) => id));
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  const widest = found.map(({ reviews }) => reviews);
  expect(widest).toEqual([...widest].sort((a, b) => b - a));
}

describe("threads", () => {
  it("gather what several reviews ask for, and nothing else", () => {
    const profiles = corpusOf([
      [0, 1],
      [0, 2],
      [0, 1, 3],
    ]);
    const found = threadsOf(profiles);
    expectSound(found, profiles);
    expect(found.map(counted)).toEqual([
      ["r0/recommendation-0", "r1/recommendation-0", "r2/recommendation-0"],
      ["r0/recommendation-1", "r2/recommendation-1"],
    ]);
    expect(found[0]?.sharedAsks).toContain("flags");
    expect(found[0]?.sharedWords.length).toBeGreaterThan(0);
  });

  it("are sound, and keep their ids and members, when a document is added", () => {
    const asks = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(asks, { minLength: 2, maxLength: 5 }), asks, (reviews, added) => {
        const [before, after] = [corpusOf(reviews), corpusOf([...reviews, added])];
        const [earlier, later] = [threadsOf(before), threadsOf(after)];
        expectSound(earlier, before);
        expectSound(later, after);
        for (const thread of earlier) {
          const same = later.find(({ id }) => id === thread.id);
          expect(same && counted(same)).toEqual(expect.arrayContaining(counted(thread)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keep their ids and members on the invented corpus when its last document comes", () => {
    const whole = inventedInput("summary");
    const fewer = corpusTables({ ...whole, documents: whole.documents.slice(0, -1) });
    const all = corpusTables(whole);
    const membersOf = (tables: typeof all, thread: string) =>
      tables.thread_members.filter(({ thread_id }) => thread_id === thread).map(({ passage_id }) => passage_id);
    expect(fewer.threads.length).toBeGreaterThan(0);
    for (const { thread_id } of fewer.threads) {
      expect(membersOf(all, thread_id)).toEqual(expect.arrayContaining(membersOf(fewer, thread_id)));
    }
  });

  it("do not follow a chain of weak links", () => {
    const profiles = Array.from({ length: CHAIN }, (_, index) => chainLink(index));
    const alike = (one: number, other: number) => {
      const [a, b] = [profiles[one], profiles[other]];
      return a === undefined || b === undefined ? 0 : likeness(a, b, LIKENESS.passages);
    };
    for (let index = 1; index < CHAIN; index++) expect(alike(index - 1, index)).toBeGreaterThan(LIKENESS.close);
    expect(alike(0, CHAIN - 1)).toBeLessThan(LIKENESS.close / 4);
    const found = threads(profiles, chained(profiles), LIKENESS);
    expect(found.length).toBeGreaterThan(1);
    expectSound(found, profiles);
    for (const thread of found) {
      const places = counted(thread).map((id) => profiles.findIndex(({ passage }) => passage.id === id));
      const pairs = places.flatMap((one) => places.filter((other) => other > one).map((other) => alike(one, other)));
      const mean = pairs.reduce((sum, score) => sum + score, 0) / pairs.length;
      expect(mean).toBeGreaterThan(LIKENESS.close / 2);
      expect(places.length).toBeLessThan(CHAIN / 2);
    }
  });

  it("find a repeat that only one of the two has among its best partners, whichever it is", () => {
    const [a, b] = [0, 1].map((review) => {
      const text = ASKS[0]?.[review] ?? "";
      return profileOf(text, { id: `r${review}/recommendation-0`, review: `r${review}` });
    });
    if (a === undefined || b === undefined) throw new RangeError("two passages were made");
    const [ofA, ofB] = partners([a, b], LIKENESS, MOST);
    expect(ofA?.[0]?.relation).toBe("repeat");
    expect(threads([a, b], [ofA ?? [], []], LIKENESS).map(counted)).toEqual([[a.passage.id, b.passage.id]]);
    expect(threads([a, b], [[], ofB ?? []], LIKENESS).map(counted)).toEqual([[a.passage.id, b.passage.id]]);
  });

  it("count a recommendation once that its own review prints again, however many other reviews repeat it", () => {
    const text = ASKS[0]?.[0] ?? "";
    const others = Array.from({ length: 14 }, (_, index) =>
      profileOf(ASKS[0]?.[index % 3] ?? "", { id: `s${index}/recommendation-0`, review: `s${index}` }),
    );
    const again = [
      profileOf(text, { id: "plan/recommendation-0", review: "rowan", document: "plan" }),
      profileOf(text, { id: "plan/action-0", review: "rowan", document: "plan" }),
      profileOf(text, { id: "report/recommendation-0", review: "rowan", document: "report" }),
    ];
    const profiles = [...again, ...others];
    const [thread, ...more] = threadsOf(profiles);
    expect(more).toEqual([]);
    expectSound(thread === undefined ? [] : [thread], profiles);
    expect(thread?.reviews).toBe(15);
    expect(thread?.members.slice(0, 3)).toEqual([
      { id: "plan/recommendation-0", role: "asks", restates: null },
      { id: "plan/action-0", role: "restated", restates: "plan/recommendation-0" },
      { id: "report/recommendation-0", role: "restated", restates: "plan/recommendation-0" },
    ]);
    expect(counted(thread as Thread)).toHaveLength(15);
  });

  it("are none where nothing or one review only is held", () => {
    expect(threadsOf([])).toEqual([]);
    const text = ASKS[0]?.[0] ?? "";
    expect(threadsOf([1, 2].map((at) => profileOf(text, { id: `r/${at}`, review: "r" })))).toEqual([]);
  });
});

describe("partners", () => {
  const profiles = corpusOf([[0, 1, 2], [0, 2, 3], [0, 1, 3], [0, 1, 2, 3], [1], [2], [0]]);
  const found = partners(profiles, LIKENESS, 3);

  it("are at most so many of other reviews, best first, the same both ways", () => {
    const scores = new Map<string, number>();
    profiles.forEach(({ passage }, index) => {
      const own = found[index] ?? [];
      expect(own.filter(({ relation }) => relation !== "restated").length).toBeLessThanOrEqual(3);
      expect(own.map(({ score }) => score)).toEqual(own.map(({ score }) => score).sort((a, b) => b - a));
      for (const { id, score } of own) {
        expect(id).not.toBe(passage.id);
        scores.set(`${passage.id} ${id}`, score);
      }
    });
    for (const [key, score] of scores) {
      const back = scores.get(key.split(" ").reverse().join(" "));
      if (back !== undefined) expect(back).toBe(score);
    }
  });

  it("are found without comparing every pair, and yet those that are most alike", () => {
    profiles.forEach((profile, index) => {
      const best = Math.max(
        ...profiles
          .filter(({ passage }) => passage.review !== profile.passage.review)
          .map((other) => likeness(profile, other, LIKENESS.passages)),
      );
      expect(found[index]?.[0]?.score).toBeCloseTo(best, 3);
    });
  });
});

const CHAIN = 12;
const WINDOW = 14;

/** A link of a chain: most of its words and themes are those of the next link too, hardly any those of one further on. */
function chainLink(index: number): Profile {
  const { passage } = profileOf("", { id: `c${index}/recommendation-0`, review: `c${index}` });
  const at = index * 2;
  return prepared({
    ...passage,
    words: Array.from({ length: WINDOW }, (_, place) => [`chain${at + place}`, ["chain"], 1] as const),
    asks: [],
    themes: CODEBOOK.themes.slice(index, index + 4).map(({ id }) => id),
  });
}

/** Every link called a repeat of the next and of nothing else. */
function chained(profiles: readonly Profile[]): Partner[][] {
  return profiles.map((_, index) =>
    [profiles[index - 1], profiles[index + 1]].flatMap((other): Partner[] => {
      if (other === undefined) return [];
      return [{ id: other.passage.id, score: LIKENESS.close, raw: LIKENESS.close, relation: "repeat" }];
    }),
  );
}
