import type { Place } from "../../model/extraction.ts";
import type { Cell, Spot } from "../../read/block.ts";
import type { Facet } from "./columnMeaning.ts";
import { readsOn } from "./continuesText.ts";
import type { ProgressFragment } from "./progress/progressEntries.ts";
import { RunningLead, RunningText } from "./runningText.ts";
import { REPORT_START } from "./splitAction.ts";

export type RowCells = ReadonlyMap<Facet, Cell>;

/** Which things one column of the table holds together. */
export type Sharing = {
  readonly targetWithOutcome: boolean;
  readonly targetWithProgress: boolean;
  readonly completionWithProgress: boolean;
};

/** An action while its rows are still being read. */
export class OpenAction {
  number: string | null;
  readonly recommendation: number;
  readonly text = new RunningText();
  readonly outcome = new RunningText();
  readonly milestones = new RunningText();
  readonly lead = new RunningLead();
  readonly target = new RunningText();
  readonly completion = new RunningText();
  readonly progress: ProgressFragment[] = [];
  readonly place: Place;
  readonly reporter: string | null;

  constructor(start: { number: string | null; recommendation: number; place: Place; reporter: string | null }) {
    this.number = start.number;
    this.recommendation = start.recommendation;
    this.place = start.place;
    this.reporter = start.reporter;
  }

  /** Adds the cells of one printed row, but for the action's own text, which the caller cuts at action labels; `spread`: its cells are lines of the row above. */
  addRow(cells: RowCells, at: Spot, row: number, sharing: Sharing, spread: boolean): void {
    if (!sharing.targetWithOutcome) this.outcome.add(cells.get("outcome")?.paragraphs ?? []);
    if (!sharing.targetWithProgress) this.target.add(cells.get("target")?.paragraphs ?? []);
    this.milestones.add(cells.get("milestones")?.paragraphs ?? []);
    this.lead.add(cells.get("lead")?.paragraphs ?? [], spread);
    this.completion.add(cells.get("completion")?.paragraphs ?? []);
    const paragraphs = cells.get("progress")?.paragraphs ?? [];
    const ratings = cells.get("rag")?.paragraphs ?? [];
    if (paragraphs.length || ratings.length) this.progress.push({ at, row, paragraphs, ratings });
  }

  /** Takes over the cells of an action that stands in the same row. */
  shareCells(other: OpenAction): void {
    this.outcome.add(other.outcome.paragraphs);
    this.lead.add(other.lead.paragraphs);
    this.target.add(other.target.paragraphs);
    this.completion.add(other.completion.paragraphs);
    this.progress.push(...other.progress);
  }

  /**
   * Takes the head of a completion cell that goes on with this action's report, where the row below a page break begins another
   * action; gives back what is the next action's own.
   */
  takeHead(paragraphs: readonly string[]): readonly string[] {
    const [first, ...rest] = paragraphs;
    if (first === undefined || !readsOn(this.completion.last, first)) return paragraphs;
    const own = [...first.matchAll(REPORT_START)][0]?.index;
    if (own === undefined || own === 0) return paragraphs;
    this.completion.add([first.slice(0, own).trim()]);
    return [first.slice(own), ...rest];
  }

  get lastProgress(): string {
    return this.progress.findLast(({ paragraphs }) => paragraphs.length > 0)?.paragraphs.at(-1) ?? "";
  }
}
