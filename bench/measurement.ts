/** Something whose time is taken at several lengths: `prepare` makes the input, which is not timed, and gives the work, which is. */
export type Measurement = {
  readonly name: string;
  /** What one length stands for: "times the plan", "passages". */
  readonly unit: string;
  readonly lengths: readonly number[];
  readonly prepare: (length: number) => () => unknown;
};

/** The median of the times taken at one length, in milliseconds, how often it was taken, and the most memory held, where that is known. */
export type Timed = {
  readonly name: string;
  readonly unit: string;
  readonly length: number;
  readonly medianMs: number;
  readonly runs: number;
  readonly peakMegabytes: number | null;
};

/** Takes the times of a measurement: once unmeasured to warm up, then until `budgetMs` is used at each length, 3 to 25 times. */
export async function take({ name, unit, lengths, prepare }: Measurement, budgetMs: number): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const length of lengths) {
    const work = prepare(length);
    await work();
    const times: number[] = [];
    const started = performance.now();
    while (times.length < 3 || (times.length < 25 && performance.now() - started < budgetMs)) {
      const before = performance.now();
      await work();
      times.push(performance.now() - before);
    }
    timed.push({ name, unit, length, medianMs: median(times), runs: times.length, peakMegabytes: null });
  }
  return timed;
}

/** The middle of the values in order of size; of an even number the upper middle. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError("no value to take the median of");
  return middle;
}
