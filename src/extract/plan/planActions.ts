import type { AgencyList } from "../../model/agency.ts";
import type { Finding, Place } from "../../model/extraction.ts";
import type { ActionDraft, UpdateDraft } from "../draft.ts";
import { closeAction } from "./closeAction.ts";
import type { Facet } from "./columnMeaning.ts";
import { enumeratedActions } from "./enumeratedActions.ts";
import { OpenAction, type RowCells, type Sharing } from "./openAction.ts";
import type { RowEvent } from "./planEvent.ts";
import { numberOfCell } from "./recommendationLabel.ts";
import { shareProgress } from "./shareProgress.ts";
import { actionLabels, startsAction } from "./startsAction.ts";

/** What the row says of its recommendation, and where it stands. */
export type RowStanding = {
  readonly recommendation: number;
  readonly part: "begins" | "continues" | "same";
  readonly facets: ReadonlySet<Facet>;
  readonly place: Place;
  readonly reporter: string | null;
};

const ACTION_FACETS: readonly Facet[] = [
  "action",
  "action-number",
  "outcome",
  "lead",
  "target",
  "rag",
  "progress",
  "completion",
  "milestones",
];

/** True where a row holds anything but its recommendation. */
export const hasActionContent = (cells: RowCells): boolean => ACTION_FACETS.some((facet) => cells.has(facet));

/** A lead cell that points to the one above. */
const AS_ABOVE = /^(?:(?:as|same as|see) above|as (?:before|previous(?:ly)?)|ditto|same|["”″])\.?$/i;

/** The actions of a plan as its rows are read: one open at a time, others that share its row beside it. */
export class PlanActions {
  readonly actions: ActionDraft[] = [];
  readonly updates: UpdateDraft[] = [];
  readonly findings: Finding[] = [];
  readonly names: string[] = [];
  sharing: Sharing = { targetWithOutcome: false, targetWithProgress: false, completionWithProgress: false };
  private open: OpenAction | null = null;
  /** A second action number in one row: it shares the row's other cells. */
  private sharers: OpenAction[] = [];
  private starts = { labelled: 0, all: 0 };
  private leadAbove: readonly string[] = [];

  constructor(private readonly agencies: AgencyList) {}

  /** The text of the open action as it ends so far; null where none is open. */
  get openText(): string | null {
    return this.open?.text.last ?? null;
  }

  /** Reads one row; true where it began an action. */
  row(event: RowEvent, standing: RowStanding): boolean {
    const setting = {
      afterBreak: event.afterBreak,
      startsRecommendation: standing.part === "begins",
      continuesRecommendation: standing.part === "continues",
      labelled: this.starts.labelled >= 2 && this.starts.labelled * 3 >= this.starts.all * 2,
      facets: standing.facets,
    };
    const begins = startsAction(event.cells, this.open, setting);
    const own = begins ? this.withoutHead(event) : event;
    if (begins) {
      this.close();
      this.starts.all++;
      if (actionLabels(textOf(own.cells, "action"))[0]?.start === 0) this.starts.labelled++;
      this.open = newAction(standing, numberOfCell(textOf(own.cells, "action-number")));
    }
    this.add(own, standing, standing.part === "continues" && !event.afterBreak);
    return begins;
  }

  /** Ends the open action: nothing that follows belongs to it. */
  close(): void {
    const first = this.open;
    if (!first) return;
    if (this.sharers.length) {
      shareProgress(first, this.sharers);
      const message = "one row holds several action numbers: its other cells are shared between them";
      this.findings.push({ level: "unsure", place: first.place, message });
    }
    for (const open of [first, ...this.sharers].flatMap(enumeratedActions)) {
      if (AS_ABOVE.test(open.lead.paragraphs.join(" "))) {
        open.lead.paragraphs.splice(0, open.lead.paragraphs.length, ...this.leadAbove);
      }
      this.leadAbove = [...open.lead.paragraphs];
      const { actions, findings, names } = closeAction(open, this.sharing, this.agencies);
      this.findings.push(...findings);
      this.names.push(...names);
      for (const { action, updates } of actions) {
        this.actions.push(action);
        this.updates.push(...updates.map((update) => ({ ...update, action: this.actions.length - 1 })));
      }
    }
    this.open = null;
    this.sharers = [];
  }

  /** The row without the head of its completion cell that goes on with the report of the action above a page break. */
  private withoutHead(event: RowEvent): RowEvent {
    const completion = event.cells.get("completion");
    if (!this.open || !completion || !event.afterBreak || !this.sharing.completionWithProgress) return event;
    const own = this.open.takeHead(completion.paragraphs);
    if (own === completion.paragraphs) return event;
    return { ...event, cells: new Map(event.cells).set("completion", { ...completion, paragraphs: own }) };
  }

  private add(event: RowEvent, standing: RowStanding, spread: boolean): void {
    const first = this.open;
    if (!first) return;
    for (const open of [first, ...this.sharers]) open.addRow(event.cells, event.at, event.row, this.sharing, spread);
    let current = this.sharers.at(-1) ?? first;
    for (const paragraph of event.cells.get("action")?.paragraphs ?? []) {
      const labels = actionLabels(paragraph);
      const head = labels[0] ? paragraph.slice(0, labels[0].start) : paragraph;
      if (head.trim() !== "") current.text.add([head.trim()]);
      labels.forEach((label, i) => {
        const text = paragraph.slice(label.textStart, labels[i + 1]?.start ?? paragraph.length).trim();
        if (current.text.text !== null || (current.number !== null && current.number !== label.number)) {
          current = newAction({ ...standing, recommendation: first.recommendation }, null);
          current.shareCells(first);
          this.sharers.push(current);
          this.starts.all++;
          this.starts.labelled++;
        }
        current.number ??= label.number;
        if (text !== "") current.text.add([text]);
      });
    }
  }
}

const textOf = (cells: RowCells, facet: Facet): string => cells.get(facet)?.paragraphs.join(" ") ?? "";

const newAction = ({ recommendation, place, reporter }: RowStanding, number: string | null): OpenAction =>
  new OpenAction({ number, recommendation, place, reporter });
