import { textHash } from "../../src/model/textHash.ts";

/** A stream of numbers that is the same for the same seed, and what is drawn from it. */
export type Random = {
  /** A whole number from 0 to below `below`. */
  readonly int: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(from: readonly T[]) => T[];
};

/** A stream for a purpose of its own: what is drawn for one does not shift what is drawn for another. */
export function randomOf(seed: number, purpose: string): Random {
  let state = textHash(`${seed} ${purpose}`);
  const next = () => {
    // Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, enough for a corpus.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    chance: (share) => next() < share,
    pick: (from) => at(from, int(from.length)),
    shuffled: (from) => {
      const all = [...from];
      for (let last = all.length - 1; last > 0; last--) {
        const other = int(last + 1);
        const kept = at(all, last);
        all[last] = at(all, other);
        all[other] = kept;
      }
      return all;
    },
  };
}

/**
 * The entry of a list at an index, counted round again past its end.
 * @throws RangeError where the list is empty
 */
export function at<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new RangeError("nothing to choose from: the list is empty");
  return found;
}
