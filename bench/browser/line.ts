/** What the line to the site is like. Rates are of the content, delay is of each request. */
export type Line = {
  readonly name: string;
  readonly delayMs: number;
  readonly downMbitPerS: number;
  readonly upMbitPerS: number;
};

export const SLOW_LINE: Line = { name: "1.6 Mbit/s, 150 ms", delayMs: 150, downMbitPerS: 1.6, upMbitPerS: 0.75 };
