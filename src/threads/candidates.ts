import { highest } from "./highest.ts";
import type { Profile } from "./profile.ts";

/** Only a profile's weightiest words and matters are looked up, and none that very many others hold. */
const MOST_KEYS = 20;
const MOST_HOLDERS = 700;
const MOST_CANDIDATES = 80;

type Key = readonly [key: string, weight: number];

/** Finds which passages are worth comparing, without comparing every pair. */
export type Candidates = {
  /** Indexes of the profiles that share most with this one, itself left out where `self` is its index. */
  readonly of: (profile: Profile, self?: number) => readonly number[];
};

/**
 * Indexes profiles by their words, matters and themes. Asking takes time by how many passages share a profile's rarer
 * words, not by how many there are: what more than some hundreds hold is left out, unless a profile holds nothing else.
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
  const lengths = Float64Array.from(profiles, ({ words }) => Math.sqrt(1 + words.length));
  const shares = new Float64Array(profiles.length);
  return {
    of: (profile, self = -1) => {
      const met: number[] = [];
      for (const [key, weight] of weightiest(keysOf(profile), holders)) {
        for (const index of holders.get(key) ?? []) {
          const before = shares[index] ?? 0;
          if (before === 0) met.push(index);
          shares[index] = before + weight;
        }
      }
      const scores = met.map((index) => (index === self ? 0 : (shares[index] ?? 0) / (lengths[index] ?? 1)));
      for (const index of met) shares[index] = 0;
      return highest(scores, MOST_CANDIDATES)
        .map((at) => met[at] ?? -1)
        .filter((index) => index !== self);
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
  const held = keys.filter(([key]) => holders.has(key));
  const rare = held.filter(([key]) => (holders.get(key)?.length ?? 0) <= MOST_HOLDERS);
  return (rare.length > 0 ? rare : held).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_KEYS);
}
