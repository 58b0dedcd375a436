import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksOf } from "../../src/coding/asksOf.ts";
import type { AskId, DocumentId, PassageId, ThemeId } from "../../src/model/ids.ts";
import type { Comparable } from "../../src/threads/comparable.ts";
import { likeness, measures } from "../../src/threads/likeness.ts";
import { LIKENESS, MEASURES } from "../../src/threads/likenessBook.ts";
import { partners } from "../../src/threads/partners.ts";
import { ASKS, CODEBOOK, passageOf, prepared, profileOf } from "./ownPassages.ts";

const stems = [...Object.keys(LIKENESS.frequencies.words).slice(0, 400), "zebra", "quill", "brack", "9", "the"];
const askIds = CODEBOOK.askBook.asks.map(({ id }) => id);
const themeIds = CODEBOOK.themes.map(({ id }) => id);

const comparable: fc.Arbitrary<Comparable> = fc
  .record({
    words: fc.uniqueArray(fc.tuple(fc.constantFrom(...stems), fc.integer({ min: 1, max: 9 })), {
      selector: ([stem]) => stem,
      maxLength: 40,
    }),
    asks: fc.array(fc.uniqueArray(fc.constantFrom<AskId>(...askIds), { minLength: 1, maxLength: 8 }), { maxLength: 5 }),
    themes: fc.uniqueArray(fc.constantFrom<ThemeId>(...themeIds), { maxLength: 6 }),
    names: fc.uniqueArray(fc.constantFrom(...stems), { maxLength: 5 }),
  })
  .map(({ words, names, ...passage }) => ({
    ...passage,
    id: "own/generated" as PassageId,
    kind: "recommendation",
    document: "own/generated" as DocumentId,
    review: "own/generated",
    recommendation: null,
    origin: null,
    words: words.map(([stem, count]) => [stem, [stem], count] as const),
    names: new Set(names),
  }));

describe("likeness", () => {
  it("is the very same both ways and from 0 to 1, for passages and for clauses", () => {
    fc.assert(
      fc.property(comparable, comparable, (one, other) => {
        const [a, b] = [prepared(one), prepared(other)];
        for (const model of [LIKENESS.passages, LIKENESS.clauses]) {
          const score = likeness(a, b, model);
          expect(score).toBe(likeness(b, a, model));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is measured from 0 to 1, and by words and asks alone in whatever order they stand", () => {
    fc.assert(
      fc.property(comparable, comparable, (one, other) => {
        const measured = measures(prepared(one), prepared(other));
        for (const measure of MEASURES) {
          expect(measured[measure]).toBeGreaterThanOrEqual(0);
          expect(measured[measure]).toBeLessThanOrEqual(1);
        }
        const turned = { ...one, words: [...one.words].reverse(), asks: [...one.asks].reverse() };
        const again = measures(prepared(turned), prepared(other));
        for (const measure of MEASURES) expect(again[measure]).toBeCloseTo(measured[measure], 6);
      }),
    );
  });

  it("never falls with what two passages share more", () => {
    for (const { coefficients } of [LIKENESS.passages, LIKENESS.clauses]) {
      expect(Object.keys(coefficients)).toEqual([...MEASURES]);
      for (const coefficient of Object.values(coefficients)) expect(coefficient).toBeGreaterThanOrEqual(0);
    }
  });

  it("of a passage with itself is above that with any other, and of nothing with anything next to nothing", () => {
    const flags = profileOf("Every agency should show a MARAC flag on its case management system.", { id: "own/1" });
    const again = profileOf("Every agency should show a MARAC flag on its case management system.", { id: "own/2" });
    const other = profileOf("Health visitors should see mothers alone and ask about abuse.", { id: "own/3" });
    const nothing = profileOf("And so on.", { id: "own/4" });
    expect(likeness(flags, again, LIKENESS.passages)).toBeGreaterThan(LIKENESS.same);
    expect(likeness(flags, other, LIKENESS.passages)).toBeLessThan(LIKENESS.close);
    expect(likeness(flags, nothing, LIKENESS.passages)).toBeLessThan(0.01);
  });

  it("of two passages is the same whatever else is held", () => {
    const texts = [
      "Train GPs to ask about domestic abuse.",
      "GPs should receive training so that they enquire about domestic abuse.",
      "Audit the use of protection notices.",
      "MARAC minutes should be sent out within two days.",
      "Train practice nurses to ask their patients about domestic abuse.",
      "All GP surgeries should ask patients about abuse at home.",
    ];
    const profiles = texts.map((text, index) => profileOf(text, { id: `own/${index}` }));
    const scoreWhere = (held: typeof profiles) =>
      partners(held, LIKENESS, 10)[0]?.find(({ id }) => id === profiles[1]?.passage.id)?.score;
    const alone = scoreWhere(profiles.slice(0, 2));
    expect(alone).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.subarray(profiles.slice(2)), (more) => {
        expect(scoreWhere([...profiles.slice(0, 2), ...more])).toBe(alone);
      }),
    );
  });
});

const PAIRS: readonly (readonly [string, string])[] = [
  [
    "Organisations should recognise a repeat victim and record the behaviour of the perpetrator on the system.",
    "Every organisation must flag repeat victims on its records; practitioners should recognise patterns of behaviour.",
  ],
  [
    "The partnership's programme should include training on coercive control for practitioners; it should be reviewed.",
    "Commission a programme to train professionals in recognising controlling behaviour.",
  ],
  [
    "Agree a licensing policy with the police so that firearms are seized. Use the centre's judgement in defence of victims.",
    "Firearms licences must be reviewed when an allegation is made.",
  ],
  [
    "Neighbours and friends do not know whom to call. Publicise the helpline through leaflets and posters.",
    "A publicity campaign should tell friends how to report abuse.",
  ],
];

const scoreOf = (a: string, b: string) =>
  likeness(profileOf(a, { id: "own/1" }), profileOf(b, { id: "own/2" }), LIKENESS.passages);

const american = (text: string) =>
  text
    .replace(/([Oo])rganis/g, "$1rganiz")
    .replace(/([Rr])ecognis/g, "$1ecogniz")
    .replace(/([Pp])ublicis/g, "$1ubliciz")
    .replace(/behaviour/g, "behavior")
    .replace(/eighbour/g, "eighbor")
    .replace(/programme/g, "program")
    .replace(/licence/g, "license")
    .replace(/centre/g, "center")
    .replace(/judgement/g, "judgment")
    .replace(/defence/g, "defense");

const otherNumber = (text: string) =>
  text
    .replace(/\bvictim\b/g, "victims")
    .replace(/\bperpetrator\b/g, "perpetrators")
    .replace(/\bpractitioners\b/g, "practitioner")
    .replace(/\bprofessionals\b/g, "professional")
    .replace(/\bfirearms\b/gi, "firearm")
    .replace(/\bpolicy\b/g, "policies")
    .replace(/\bpatterns\b/g, "pattern")
    .replace(/\bsystem\b/g, "systems")
    .replace(/\bcampaign\b/g, "campaigns")
    .replace(/\bposters\b/g, "poster")
    .replace(/\bfriends\b/g, "friend");

const rewrapped = (text: string) =>
  text.replace(/ /g, (_, at: number) => (at % 3 === 0 ? "\n" : at % 5 === 0 ? "  " : " "));

describe.each([
  ["re-wrapped", rewrapped],
  ["in capitals", (text: string) => text.toUpperCase()],
  ["in American spelling", american],
  ["in the other grammatical number", otherNumber],
])("a text %s", (_, changed) => {
  it.each(PAIRS)("asks for the same and scores the same: %s", (one, other) => {
    expect(changed(one) + changed(other)).not.toBe(one + other);
    for (const text of [one, other]) {
      const asks = (words: string) => asksOf({ kind: "recommendation", text: words }, ASKS);
      expect(asks(changed(text))).toEqual(asks(text));
    }
    const score = scoreOf(one, other);
    expect(scoreOf(changed(one), other)).toBeCloseTo(score, 6);
    expect(scoreOf(changed(one), changed(other))).toBeCloseTo(score, 6);
  });
});

it("an added sentence that asks nothing brings no ask", () => {
  const text = "Train GPs on stalking.";
  expect(passageOf(`${text} The panel met on a Tuesday in the town hall.`).asks).toEqual(passageOf(text).asks);
});
