import {
  ACTION_SHAPES,
  CLAUSE_SHAPES,
  FINDING_SHAPES,
  LESSON_SHAPES,
  RECOMMENDATION_SHAPES,
  REPORTS,
} from "./language/shapes.ts";
import { type Slot, TERMS } from "./language/terms.ts";
import { at, randomOf } from "./random.ts";

/** How one partnership writes: the words it prefers, the sentences it builds, which wording of a thing comes to it first. */
export type Dialect = {
  readonly terms: Readonly<Record<Slot, string>>;
  readonly recommendations: readonly string[];
  readonly actions: readonly string[];
  readonly findings: readonly string[];
  readonly lessons: readonly string[];
  readonly clauses: readonly string[];
  readonly reports: readonly string[];
  readonly first: number;
  /** How it prints numbers, dates and the labels of its reviews. */
  readonly number: (count: number) => string;
  readonly date: number;
  readonly label: (count: number, year: number) => string;
  readonly printsRag: boolean;
};

const NUMBERS: readonly Dialect["number"][] = [
  (count) => `${count}`,
  (count) => `R${count}`,
  (count) => `1.${count}`,
  (count) => `Rec ${count}`,
];
const LABELS: readonly Dialect["label"][] = [
  (count) => `DHR ${count}`,
  (count) => `DHR${count}`,
  (count, year) => `Review ${count} of ${year}`,
  (count) => `DHR ${count}`,
];

/** The way of writing of a place. */
export function dialectOf(place: string, seed: number): Dialect {
  const random = randomOf(seed, `dialect ${place}`);
  const some = (shapes: readonly string[], count: number) => random.shuffled(shapes).slice(0, count);
  return {
    terms: {
      staff: random.pick(TERMS.staff),
      victims: random.pick(TERMS.victims),
      perpetrators: random.pick(TERMS.perpetrators),
      board: random.pick(TERMS.board),
    },
    recommendations: some(RECOMMENDATION_SHAPES, 2),
    actions: some(ACTION_SHAPES, 3),
    findings: some(FINDING_SHAPES, 2),
    lessons: some(LESSON_SHAPES, 2),
    clauses: some(CLAUSE_SHAPES, 3),
    reports: some(REPORTS, 2),
    first: random.int(20),
    number: at(NUMBERS, random.int(NUMBERS.length)),
    date: random.int(4),
    label: at(LABELS, random.int(LABELS.length)),
    printsRag: random.chance(0.6),
  };
}
