import type { AskId, PassageId, ThemeId, ThreadId } from "../model/ids.ts";
import { textDigits } from "../model/textHash.ts";
import { type Gathered, gatherThreads } from "./gatherThreads.ts";
import type { LikenessBook } from "./likenessBook.ts";
import type { Partner } from "./partners.ts";
import type { Profile } from "./profile.ts";
import { strengthOf } from "./relationOf.ts";
import { surfaceOf } from "./sharedWords.ts";
import type { Thread, ThreadMember } from "./thread.ts";

const MOST_WORDS = 6;
const MOST = 0.6;

/**
 * The threads of a corpus, the most widespread first. A passage that says again what a counted member of its own review
 * says is linked to it and not counted.
 * @param profiles in reading order
 * @param found the partners of each, as `partners` gives them
 */
export function threads(
  profiles: readonly Profile[],
  found: readonly (readonly Partner[])[],
  book: LikenessBook,
): Thread[] {
  const partnersOf = new Map(profiles.map(({ passage }, index) => [passage.id, found[index] ?? []]));
  const gathered = gatherThreads(profiles, found, book);
  const taken = new Set(gathered.flatMap(({ members }) => members.map(({ passage }) => passage.id)));
  return gathered
    .map((group) => threadOf(group, partnersOf, taken, book))
    .sort((a, b) => b.reviews - a.reviews || counted(b) - counted(a) || (a.id < b.id ? -1 : 1));
}

function threadOf(
  { members, mean }: Gathered,
  partnersOf: ReadonlyMap<PassageId, readonly Partner[]>,
  taken: Set<PassageId>,
  book: LikenessBook,
): Thread {
  const inside: ThreadMember[] = [];
  const asking: Profile[] = [];
  for (const member of members) {
    const again = asking.find(
      (earlier) =>
        earlier.passage.review === member.passage.review &&
        partnersOf
          .get(member.passage.id)
          ?.some(({ id, relation }) => relation === "restated" && id === earlier.passage.id),
    );
    if (again === undefined) asking.push(member);
    else inside.push({ id: member.passage.id, role: "restated", restates: again.passage.id });
  }
  const outside = asking.flatMap(({ passage }) =>
    (partnersOf.get(passage.id) ?? [])
      .filter(({ id, relation }) => relation === "restated" && !taken.has(id))
      .map(({ id }): ThreadMember => ({ id, role: "restated", restates: passage.id })),
  );
  for (const { id } of outside) taken.add(id);
  const restated = new Map<PassageId, ThreadMember[]>();
  const seen = new Set<PassageId>();
  for (const member of [...inside, ...outside]) {
    if (member.restates === null || seen.has(member.id)) continue;
    seen.add(member.id);
    restated.set(member.restates, [...(restated.get(member.restates) ?? []), member]);
  }
  return {
    id: `thread-${textDigits(members[0]?.passage.id ?? "")}` as ThreadId,
    strength: strengthOf(mean, book) ?? "close",
    reviews: new Set(members.map(({ passage }) => passage.review)).size,
    members: asking.flatMap(({ passage }): ThreadMember[] => [
      { id: passage.id, role: "asks", restates: null },
      ...(restated.get(passage.id) ?? []),
    ]),
    sharedWords: wordsOfMost(asking),
    sharedAsks: asksOfMost(asking),
    sharedThemes: themesOfMost(asking),
  };
}

function counted({ members }: Thread): number {
  return members.filter(({ role }) => role === "asks").length;
}

function wordsOfMost(members: readonly Profile[]): string[] {
  const held = tally(members, ({ words }) => words.of);
  return held
    .slice(0, MOST_WORDS)
    .map(([stem]) => surfaceOf(stem, members.find(({ words }) => words.of.has(stem))?.passage.words ?? []));
}

function asksOfMost(members: readonly Profile[]): AskId[] {
  return tally(members, ({ matters, changes }) => new Map([...matters.of, ...changes.of])).map(([code]) => code);
}

/** Every theme says as much as any other: those that most members carry come first. */
function themesOfMost(members: readonly Profile[]): ThemeId[] {
  return tally(members, ({ passage }) => new Map(passage.themes.map((theme) => [theme, 1]))).map(([theme]) => theme);
}

/** What most members hold, by how much it says and how many hold it. */
function tally<Key extends string>(
  members: readonly Profile[],
  of: (profile: Profile) => ReadonlyMap<Key, number>,
): [Key, number][] {
  const sums = new Map<Key, { weight: number; holders: number }>();
  for (const member of members) {
    for (const [key, weight] of of(member)) {
      const sum = sums.get(key) ?? { weight: 0, holders: 0 };
      sums.set(key, { weight: sum.weight + weight, holders: sum.holders + 1 });
    }
  }
  return [...sums]
    .filter(([, { holders }]) => holders > 1 && holders >= MOST * members.length)
    .map(([key, { weight }]): [Key, number] => [key, weight])
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
