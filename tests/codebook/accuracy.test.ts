import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codePassage } from "../../src/coding/codePassage.ts";
import { accuracyOf } from "../../src/coding/evaluation/accuracyOf.ts";
import { consensus } from "../../src/coding/evaluation/consensus.ts";
import { kappa } from "../../src/coding/evaluation/kappa.ts";
import type { Sample } from "../../src/coding/evaluation/sample.ts";
import type { CodedAndLabelled } from "../../src/coding/evaluation/scoreCodings.ts";
import type { Accuracy } from "../../src/model/accuracy.ts";
import { FEATURES } from "../../src/model/codebook.ts";
import { PUBLISHED_MEASURES } from "../../src/model/vocabulary.ts";
import { CODEBOOK, COMPILED } from "../coding/codebookFixture.ts";

const file = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));

const accuracy = file<Accuracy>("codebook/accuracy.json");
const sample = file<Sample>("codebook/sample.json");
const themes = CODEBOOK.themes.map((theme) => theme.id);
const own = [...sample.own, ...sample.unseen];

describe("the labelled sample", () => {
  it("names only themes that exist, no theme both coded and arguable", () => {
    const all = [...own, ...sample.located.flatMap(({ readers }) => readers)];
    expect(all.flatMap((entry) => [...entry.themes, ...entry.arguable]).filter((id) => !themes.includes(id))).toEqual(
      [],
    );
    expect(all.filter((entry) => entry.themes.some((id) => entry.arguable.includes(id)))).toEqual([]);
  });

  it("locates passages that the data hold, each once", () => {
    const held = new Set<string>();
    for (const name of readdirSync(new URL("../../data/reviews/", import.meta.url))) {
      const { recommendations, actions, learning } = file<Record<string, { id: string }[]>>(`reviews/${name}`);
      for (const record of [recommendations, actions, learning].flat()) if (record) held.add(record.id);
    }
    const located = sample.located.map(({ passage }) => passage);
    expect(located.filter((id) => !held.has(id))).toEqual([]);
    expect(new Set(located).size).toBe(located.length);
  });

  it("holds no passage of our own twice", () => {
    const texts = own.map((passage) => JSON.stringify([passage.kind, passage.text, passage.outcome, passage.lesson]));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it("has at least eight labels of every theme", () => {
    const labelled = [...own, ...sample.located.map(({ readers }) => consensus(readers))];
    const few = themes.filter((id) => labelled.filter((entry) => entry.themes.includes(id)).length < 8);
    expect(few).toEqual([]);
  });
});

describe("the accuracy figures", () => {
  it("are of this codebook and this sample", () => {
    expect([accuracy.codebookVersion, accuracy.sampleVersion]).toEqual([CODEBOOK.version, sample.version]);
  });

  it("cover every theme and every published measure once", () => {
    expect(accuracy.byTheme.map(({ theme }) => theme)).toEqual(themes);
    expect(accuracy.measures.map(({ measure }) => measure)).toEqual([...PUBLISHED_MEASURES]);
  });

  it("give the unseen passages, and the readers' agreement, as they are now", () => {
    const coded: CodedAndLabelled[] = sample.unseen.map(({ themes: labels, arguable, ...passage }) => ({
      coded: codePassage(passage, COMPILED).map((coding) => coding.theme),
      themes: labels,
      arguable,
    }));
    const readings = sample.located.map(({ readers: [first, second] }) => [first, second] as const);
    const now = accuracyOf({
      codebookVersion: "",
      sampleVersion: "",
      themes,
      leftOut: [],
      fitted: [],
      unseen: coded,
      sets: [],
      readers: { kappa: kappa(readings, themes), passages: readings.length },
    });
    for (const name of ["coding-f1-other-reviews", "reader-agreement"]) {
      const [held, fresh] = [accuracy, now].map(({ measures }) => measures.find(({ measure }) => measure === name));
      expect(held?.share?.value).toBeCloseTo(fresh?.share?.value ?? -1, 3);
      expect(held?.of).toBe(fresh?.of);
    }
  });

  it("add up: a theme's counts are part of all counts", () => {
    for (const count of ["hits", "extra", "missed"] as const) {
      expect(accuracy.byTheme.reduce((sum, row) => sum + row[count], 0)).toBe(accuracy.overall[count]);
    }
  });
});

describe("the weighing", () => {
  it("weighs every feature, and allows for every theme and no other", () => {
    expect(Object.keys(CODEBOOK.weighing?.features ?? {})).toEqual([...FEATURES]);
    expect(Object.keys(CODEBOOK.weighing?.themes ?? {})).toEqual(themes);
  });
});
