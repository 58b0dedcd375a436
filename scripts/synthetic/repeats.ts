import type { Ask } from "./ask.ts";
import type { FreshAsks } from "./freshAsks.ts";
import type { Random } from "./random.ts";
import type { DependentSlot, ReviewPlan, Slot, Strand } from "./strand.ts";

/** The share of recommendations, actions and learning points that ask what another review asks. */
const REPEATED_SHARE = 0.1;

/** How many reviews ask the same: mostly two, now and then many. */
const GROUP_SIZES: readonly number[] = [2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8];
const SAME_PARTNERSHIP = 0.3;
const SAME_ACTION = 0.4;

type Placed = { readonly plan: ReviewPlan; readonly strand: Strand };

/**
 * Lets strands of different reviews ask for the same, each in a wording of its own, until a tenth of the passages do.
 * Those of one strand that ask it again count with it.
 */
export function plantRepeats(plans: readonly ReviewPlan[], asks: FreshAsks, random: Random): void {
  const free = random.shuffled(plans.flatMap((plan) => plan.strands.map((strand): Placed => ({ plan, strand }))));
  const passages = free.reduce((sum, { plan, strand }) => sum + sizeOf(plan, strand), 0);
  let marked = 0;
  while (marked < passages * REPEATED_SHARE) {
    const group = takeGroup(free, random.pick(GROUP_SIZES), random);
    if (group.length < 2) return;
    marked += plant(group, asks, random);
  }
}

function sizeOf({ hasSummary }: ReviewPlan, { actions, learning }: Strand): number {
  return (hasSummary ? 2 : 1) + actions.length + learning.length;
}

/** Takes strands of different reviews out of those that are free; now and then the first two are of one partnership. */
function takeGroup(free: Placed[], size: number, random: Random): Placed[] {
  const group: Placed[] = [];
  const near = random.chance(SAME_PARTNERSHIP);
  while (group.length < size) {
    const [first] = group;
    const other = ({ plan }: Placed) => group.every((placed) => placed.plan !== plan);
    const neighbour =
      near && group.length === 1 ? free.findIndex((one) => other(one) && one.plan.area === first?.plan.area) : -1;
    const index = neighbour >= 0 ? neighbour : free.findIndex(other);
    if (index < 0) break;
    group.push(...free.splice(index, 1));
  }
  return group.sort((a, b) => a.plan.year - b.plan.year);
}

/** Gives a group its ask; gives how many passages now ask what another review asks. */
function plant(group: readonly Placed[], asks: FreshAsks, random: Random): number {
  const matter = asks.matter();
  const ask = asks.about(matter);
  const task = random.chance(SAME_ACTION) ? asks.about(matter) : null;
  const start = random.int(20);
  const doing = group.map(({ strand }) => strand.actions.find(({ restates }) => !restates));
  const shared = task !== null && doing.filter((slot) => slot !== undefined).length >= 2;
  let marked = 0;
  const give = (slot: Slot, given: Ask, variant: number) => {
    slot.ask = given;
    slot.variant = start + variant;
    marked += 1;
  };
  group.forEach(({ plan, strand }, index) => {
    give(strand.own, ask, index);
    if (plan.hasSummary) marked += 1;
    const again = (slot: DependentSlot) => slot.restates;
    for (const slot of [...strand.actions, ...strand.learning].filter(again)) give(slot, ask, index + group.length);
    const slot = doing[index];
    if (shared && slot !== undefined) give(slot, task, index);
    const earlier = group.slice(0, index).find((one) => one.plan.area === plan.area);
    strand.linksTo = earlier?.strand ?? null;
  });
  return marked;
}
