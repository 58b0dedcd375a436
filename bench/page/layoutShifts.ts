/** One layout shift as the browser reports it: its score, when, and whether it came within half a second of the reader's own act. */
export type Shift = { readonly score: number; readonly at: number; readonly ofReader: boolean };

/** Gathers layout shifts from the beginning of the page; `take` gives those since it was last called. */
export class LayoutShifts {
  #shifts: Shift[] = [];
  readonly #observer = new PerformanceObserver((list) => this.#note(list.getEntries()));

  constructor() {
    this.#observer.observe({ type: "layout-shift", buffered: true });
  }

  take(): readonly Shift[] {
    this.#note(this.#observer.takeRecords());
    const taken = this.#shifts;
    this.#shifts = [];
    return taken;
  }

  #note(entries: readonly PerformanceEntry[]): void {
    for (const entry of entries) {
      const { value, hadRecentInput }: Partial<LayoutShiftEntry> = entry;
      if (value !== undefined) {
        this.#shifts.push({ score: value, at: entry.startTime, ofReader: hadRecentInput === true });
      }
    }
  }
}

/** What TypeScript's own description of browsers lacks (Layout Instability, W3C). */
type LayoutShiftEntry = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
