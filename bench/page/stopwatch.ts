import { ChangeLog } from "./changeLog.ts";
import { firstFigure } from "./firstFigure.ts";
import { LayoutShifts, type Shift } from "./layoutShifts.ts";
import { QUIET_MS } from "./quietMs.ts";
import { whenShown } from "./whenShown.ts";
import { WorkerTraffic } from "./workerTraffic.ts";

/** What one act of the reader led to, in milliseconds since it; null where nothing of the sort happened in view. */
export type Reaction = {
  /** The last count, table or other text in view is on screen, but for what stands in lists. */
  readonly countsMs: number | null;
  /** The last passage, thread or link of a list in view is on screen. */
  readonly listsMs: number | null;
  /** The last picture in view is on screen. */
  readonly figuresMs: number | null;
  /** From the first question to DuckDB to its last answer. */
  readonly databaseMs: number | null;
  readonly statements: number;
  readonly shifts: readonly Shift[];
};

export type Start = {
  readonly now: number;
  readonly loadedAt: number | null;
  readonly firstAnswerAt: number | null;
  readonly firstPaintAt: number | null;
};

/** What a page measures of itself; the measuring program calls it as `window.stopwatch`. */
export type Stopwatch = {
  /** Waits for the first figure: when it was on screen. */
  readonly firstFigure: Promise<number>;
  readonly start: () => Start;
  readonly takeShifts: () => readonly Shift[];
  /** From now on the next event of this name begins a measurement. */
  readonly begin: (event: "click" | "input" | "keydown") => void;
  /** Waits until nothing is asked, awaited or drawn any more. */
  readonly reaction: () => Promise<Reaction>;
  /** The times from each key press since `begin` to the frame after it. */
  readonly keyPresses: () => readonly number[];
};

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

const LONGEST_MS = 30_000;
const LOOK_EVERY_MS = 20;

const traffic = new WorkerTraffic();
const changes = new ChangeLog();
const shifts = new LayoutShifts();
let begunAt: number | null = null;
let pressed: number[] = [];

addEventListener(
  "keydown",
  ({ timeStamp }) => {
    const presses = pressed;
    whenShown((at) => presses.push(at - timeStamp));
  },
  { capture: true },
);

window.stopwatch = {
  firstFigure: firstFigure(),
  start: () => ({
    now: performance.now(),
    ...traffic.start,
    firstPaintAt: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
  }),
  takeShifts: () => shifts.take(),
  begin: (name) => {
    begunAt = null;
    pressed = [];
    shifts.take();
    addEventListener(
      name,
      (event) => {
        begunAt = event.timeStamp;
        traffic.begin();
        changes.clear();
      },
      { capture: true, once: true },
    );
  },
  reaction: async () => {
    const limit = performance.now() + LONGEST_MS;
    while (!isQuiet()) {
      if (performance.now() > limit) throw new Error(`the page did not come to rest in ${LONGEST_MS} ms`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    if (begunAt === null) throw new Error("nothing was begun");
    const { counts, lists, figures } = changes.last();
    const { firstAskedAt, lastAnsweredAt, statements } = traffic.traffic;
    return {
      countsMs: since(begunAt, counts),
      listsMs: since(begunAt, lists),
      figuresMs: since(begunAt, figures),
      databaseMs: firstAskedAt === null ? null : since(firstAskedAt, lastAnsweredAt),
      statements,
      shifts: shifts.take(),
    };
  },
  keyPresses: () => pressed,
};

function isQuiet(): boolean {
  const busy = document.querySelector('[aria-busy="true"]') !== null;
  return begunAt !== null && !busy && traffic.pending === 0 && changes.restsFor(QUIET_MS);
}

function since(begin: number, end: number | null): number | null {
  return end === null ? null : end - begin;
}
