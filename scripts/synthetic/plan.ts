import { freshAsks } from "./freshAsks.ts";
import { at, type Random, randomOf } from "./random.ts";
import { plantRepeats } from "./repeats.ts";
import { type Size, shares } from "./size.ts";
import type { DependentSlot, ReviewPlan, Strand } from "./strand.ts";

/** Every how manieth review has an executive summary beside its plan. */
const WITH_SUMMARY = 12;
const FIRST_YEAR = 2012;
const YEARS = 13;
const RESTATING_ACTIONS = 0.4;
const RESTATING_LEARNING = 0.5;

/** Lays out every review: how much it holds, what each passage asks for, and which ask what another review asks. */
export function planReviews(size: Size, seed: number): ReviewPlan[] {
  const random = randomOf(seed, "plan");
  const plans = layOut(size, random);
  const asks = freshAsks(randomOf(seed, "asks"));
  plantRepeats(plans, asks, randomOf(seed, "repeats"));
  for (const strand of plans.flatMap(({ strands }) => strands)) {
    const matter = strand.own.ask?.matter ?? asks.matter();
    strand.own.ask ??= asks.about(matter);
    for (const slot of [...strand.actions, ...strand.learning]) {
      slot.ask ??= slot.restates ? strand.own.ask : asks.about(matter);
    }
  }
  return plans;
}

function layOut(size: Size, random: Random): ReviewPlan[] {
  const recommendations = shares(size.recommendations, size.reviews, 1, random);
  const actions = shares(size.actions, size.recommendations, 1, random);
  const learning = shares(size.learning, size.recommendations, 0, random);
  const held = Array.from({ length: size.partnerships }, () => 0);
  let from = 0;
  return recommendations.map((count, index) => {
    const area = index < size.partnerships ? index : random.int(size.partnerships);
    held[area] = (held[area] ?? 0) + 1;
    const first = from;
    from += count;
    return {
      area,
      count: held[area] ?? 1,
      year: FIRST_YEAR + random.int(YEARS),
      hasSummary: index % WITH_SUMMARY === WITH_SUMMARY - 1,
      strands: Array.from({ length: count }, (_, own) =>
        strandOf(at(actions, first + own), at(learning, first + own), random),
      ),
    };
  });
}

function strandOf(actions: number, learning: number, random: Random): Strand {
  const slots = (count: number, restating: number): DependentSlot[] =>
    Array.from({ length: count }, (_, index) => ({
      ask: null,
      variant: null,
      restates: index === 0 && random.chance(restating),
    }));
  return {
    own: { ask: null, variant: null },
    actions: slots(actions, RESTATING_ACTIONS),
    learning: slots(learning, RESTATING_LEARNING),
    linksTo: null,
  };
}
