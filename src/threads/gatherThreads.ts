import type { PassageId } from "../model/ids.ts";
import { likeness } from "./likeness.ts";
import type { LikenessBook } from "./likenessBook.ts";
import { pairKey } from "./pairKey.ts";
import type { Partner } from "./partners.ts";
import type { Profile } from "./profile.ts";

/** Passages that were gathered together; `mean`: how alike those of different reviews are on average. */
export type Gathered = { readonly members: readonly Profile[]; readonly mean: number };

/** So much of what makes a pair close must two groups be alike on average to become one. */
const HOLDS_TOGETHER = 0.85;
const MOST_MEMBERS = 400;
const MOST_COMPARED = 8;

type Group = { members: Profile[] };

/**
 * Gathers repeats into groups, closest pairs first. Two groups become one only where their members are alike on average,
 * each with each across reviews: a chain of weak links is no thread.
 * @param profiles in reading order
 * @param found the partners of each
 * @returns groups of at least two reviews, members in reading order
 */
export function gatherThreads(
  profiles: readonly Profile[],
  found: readonly (readonly Partner[])[],
  book: LikenessBook,
): Gathered[] {
  const order = new Map(profiles.map((profile, index) => [profile.passage.id, index]));
  const groups = new Map<PassageId, Group>();
  for (const { a, b } of repeatsOf(profiles, found, order)) {
    const [one, other] = [groupOf(groups, a), groupOf(groups, b)];
    if (one === other || one.members.length + other.members.length > MOST_MEMBERS) continue;
    if (meanLikeness(one.members, other.members, book) < book.close * HOLDS_TOGETHER) continue;
    one.members.push(...other.members);
    for (const { passage } of other.members) groups.set(passage.id, one);
  }
  const place = ({ passage }: Profile) => order.get(passage.id) ?? 0;
  return [...new Set(groups.values())]
    .map(({ members }) => {
      const inOrder = [...members].sort((a, b) => place(a) - place(b));
      return { members: inOrder, mean: meanLikeness(inOrder, inOrder, book) };
    })
    .filter(({ members }) => new Set(members.map(({ passage }) => passage.review)).size > 1);
}

type Repeat = { readonly a: Profile; readonly b: Profile; readonly score: number };

function repeatsOf(
  profiles: readonly Profile[],
  found: readonly (readonly Partner[])[],
  order: ReadonlyMap<PassageId, number>,
): readonly Repeat[] {
  const repeats = profiles.flatMap((a, index) =>
    (found[index] ?? []).flatMap(({ id, score, relation }): Repeat[] => {
      const other = order.get(id);
      const b = other === undefined ? undefined : profiles[other];
      if (relation !== "repeat" || b === undefined) return [];
      return [a.passage.id < b.passage.id ? { a, b, score } : { a: b, b: a, score }];
    }),
  );
  const key = ({ a, b }: Repeat) => pairKey(a.passage.id, b.passage.id);
  const once = new Map(repeats.map((repeat) => [key(repeat), repeat]));
  return [...once.values()].sort((x, y) => y.score - x.score || (key(x) < key(y) ? -1 : 1));
}

function groupOf(groups: Map<PassageId, Group>, profile: Profile): Group {
  const known = groups.get(profile.passage.id);
  if (known !== undefined) return known;
  const own = { members: [profile] };
  groups.set(profile.passage.id, own);
  return own;
}

/** Mean likeness over the pairs of different reviews, of large groups over some of their members; 0 where there is none. */
function meanLikeness(one: readonly Profile[], other: readonly Profile[], book: LikenessBook): number {
  let sum = 0;
  let pairs = 0;
  for (const a of some(one)) {
    for (const b of some(other)) {
      if (a === b || a.passage.review === b.passage.review) continue;
      sum += likeness(a, b, book.passages);
      pairs++;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** Members at even distances, all of them in a small group. */
function some(members: readonly Profile[]): readonly Profile[] {
  const step = Math.ceil(members.length / MOST_COMPARED);
  return step <= 1 ? members : members.filter((_, index) => index % step === 0);
}
