/** Choices that a seed decides, the same in every run. */
export type Random = {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @throws RangeError where there is nothing to choose from */
  readonly pick: <T>(choices: readonly T[]) => T;
  readonly shuffled: <T>(things: readonly T[]) => readonly T[];
};

/** Choices from a seed (mulberry32: a 32-bit counter, mixed). */
export function seededRandom(seed: number): Random {
  let counter = seed >>> 0;
  const next = () => {
    counter = (counter + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[whole(0, choices.length - 1)];
    if (chosen === undefined) throw new RangeError("nothing to choose from: the list of choices is empty");
    return chosen;
  };
  const shuffled = <T>(things: readonly T[]): readonly T[] =>
    things
      .map((thing) => ({ thing, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ thing }) => thing);
  return { whole, chance: (probability) => next() < probability, pick, shuffled };
}
