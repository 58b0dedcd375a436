import type { Profile } from "./profile.ts";

/** Only a profile's weightiest words and matters are looked up, and none that very many others hold. */
const MOST_KEYS = 24;
const MOST_HOLDERS = 1200;
const MOST_CANDIDATES = 90;

type Key = readonly [key: string, weight: number];

/** Finds which passages are worth comparing, without comparing every pair. */
export type Candidates = {
  /** Indexes of the profiles that share most with this one, itself left out where `self` is its index. */
  readonly of: (profile: Profile, self?: number) => readonly number[];
};

/**
 * Indexes profiles by their words, matters and themes. Asking takes time by how many passages share a profile's rarer
 * words, not by how many there are: what very many hold is left out, unless so few passages are held that it is not many.
 */
export function candidates(profiles: readonly Profile[]): Candidates {
  const holders = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const [key] of keysOf(profile)) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  });
  const shares = new Float64Array(profiles.length);
  return {
    of: (profile, self = -1) => {
      const met: number[] = [];
      for (const [key, weight] of weightiest(keysOf(profile), holders)) {
        for (const index of holders.get(key) ?? []) {
          if (index === self) continue;
          if (shares[index] === 0) met.push(index);
          shares[index] = (shares[index] ?? 0) + weight;
        }
      }
      const score = (index: number) => (shares[index] ?? 0) / Math.sqrt(1 + (profiles[index]?.words.length ?? 0));
      const ranked = met.map((index) => ({ index, score: score(index) }));
      for (const index of met) shares[index] = 0;
      ranked.sort((a, b) => b.score - a.score || a.index - b.index);
      return ranked.slice(0, MOST_CANDIDATES).map(({ index }) => index);
    },
  };
}

function keysOf({ words, matters, themes }: Profile): Key[] {
  return [
    ...[...words.of].map(([stem, weight]): Key => [`w ${stem}`, weight]),
    ...[...matters.of].map(([code, weight]): Key => [`m ${code}`, weight * 2]),
    ...[...themes.of].map(([theme, weight]): Key => [`t ${theme}`, weight * 2]),
  ];
}

function weightiest(keys: readonly Key[], holders: ReadonlyMap<string, readonly number[]>): readonly Key[] {
  return keys
    .filter(([key]) => (holders.get(key)?.length ?? 0) <= MOST_HOLDERS)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_KEYS);
}
