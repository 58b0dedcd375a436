import type { AgencyList } from "../../model/agency.ts";
import type { Finding, Place } from "../../model/extraction.ts";
import type { Scope } from "../../model/vocabulary.ts";
import type { Blocks, Spot } from "../../read/block.ts";
import type { ActionDraft, RecommendationDraft, UpdateDraft } from "../draft.ts";
import { readLeads } from "../leads.ts";
import { withUnlisted } from "../unlistedBody.ts";
import { actionNumbers } from "./actionNumbers.ts";
import { isAddressee, readBannerLine, readTableName } from "./banner.ts";
import { compareKey } from "./cellText.ts";
import { closeAction } from "./closeAction.ts";
import type { Facet } from "./columnMeaning.ts";
import type { Column } from "./columns.ts";
import { isFinished, isHanging } from "./continuesText.ts";
import { inferNumbers } from "./inferNumbers.ts";
import { OpenAction, type RowCells, type Sharing } from "./openAction.ts";
import { OpenRecommendation } from "./openRecommendation.ts";
import { type BannerLine, type PlanEvent, planEvents } from "./planEvents.ts";
import { numberOfCell, recommendationLabel } from "./recommendationLabel.ts";
import { actionLabels, startsAction } from "./startsAction.ts";

export type Plan = {
  readonly recommendations: readonly RecommendationDraft[];
  readonly actions: readonly ActionDraft[];
  readonly updates: readonly UpdateDraft[];
  readonly findings: readonly Finding[];
  /** Names of people dropped from lead cells, so that they can be dropped from running text too; never stored. */
  readonly names: readonly string[];
};

type RowEvent = Extract<PlanEvent, { type: "row" }>;

/** Reads the action tables of a document, whatever order, wording and mark-up their columns have. */
export function readPlan(blocks: Blocks, agencies: AgencyList): Plan {
  const events = actionNumbers(planEvents(blocks));
  const reader = new TableReader(withUnlisted(agencies, bodiesAlone(events, agencies)));
  for (const event of events) reader.event(event);
  return reader.done();
}

/** Bodies that stand alone in a lead cell somewhere in the plan: where they stand beside others they can be told apart. */
function bodiesAlone(events: readonly PlanEvent[], agencies: AgencyList): string[] {
  return events.flatMap((event) => {
    if (event.type !== "row") return [];
    return (event.cells.get("lead")?.paragraphs ?? []).filter((text) => {
      if (!/^(?:\p{Lu}[\p{L}'’&]*|and|of|for|the)(?: (?:\p{Lu}[\p{L}'’&]*|and|of|for|the)){1,4}$/u.test(text))
        return false;
      const { leads, names } = readLeads([text], agencies);
      return names.length === 0 && leads.length === 1 && leads[0]?.agencyId === null;
    });
  });
}

class TableReader {
  private readonly recommendations: OpenRecommendation[] = [];
  private readonly actions: ActionDraft[] = [];
  private readonly updates: UpdateDraft[] = [];
  private readonly findings: Finding[] = [];
  private readonly names: string[] = [];
  private open: OpenAction | null = null;
  /** A second action number in one row: it shares the row's other cells. */
  private sharers: OpenAction[] = [];
  private facets: ReadonlySet<Facet> = new Set();
  private sharing: Sharing = { targetWithOutcome: false, targetWithProgress: false, completionWithProgress: false };
  private table = readTableName(null);
  private section: string | null = null;
  private starts = { labelled: 0, all: 0 };
  private newTable = true;

  constructor(private readonly agencies: AgencyList) {}

  event(event: PlanEvent): void {
    if (event.type === "table") this.openTable(event.columns, event.caption?.name ?? null);
    else if (event.type === "row") this.row(event);
    else if (event.type === "banner") for (const line of event.lines) this.banner(line, event.at, event.inTable);
    else this.findings.push({ level: "unread", place: this.place(event.at, null), message: event.message });
  }

  done(): Plan {
    this.closeOpen();
    const used = this.recommendations.filter((recommendation) => !recommendation.isBare || recommendation.hasActions);
    const index = new Map(used.map((recommendation, i) => [this.recommendations.indexOf(recommendation), i]));
    const drafts = used.map((recommendation) => recommendation.draft());
    const { recommendations, findings } = inferNumbers(drafts);
    return {
      recommendations,
      actions: this.actions.map((action) => ({ ...action, recommendation: index.get(action.recommendation) ?? 0 })),
      updates: this.updates,
      findings: [...this.findings, ...findings, ...this.doubleNumbers()],
      names: this.names,
    };
  }

  private openTable(columns: readonly Column[], caption: string | null): void {
    this.closeOpen();
    this.facets = new Set(columns.flatMap((column) => column.facets));
    const holds = (...facets: Facet[]) =>
      columns.some((column) => facets.every((facet) => column.facets.includes(facet)));
    this.sharing = {
      targetWithOutcome: holds("target", "outcome"),
      targetWithProgress: holds("target", "progress"),
      completionWithProgress: holds("completion", "progress"),
    };
    this.table = readTableName(caption);
    this.section = caption;
    this.newTable = true;
    for (const { heading, facets } of columns) {
      if (heading !== "" && facets.length === 0) {
        const words = heading.split(" ");
        const shown = words.length > 5 ? `${words.slice(0, 5).join(" ")}...` : heading;
        this.findings.push({
          level: "unread",
          place: { page: null, section: caption, row: null },
          message: `column not read: its heading "${shown}" is not known`,
        });
      }
    }
  }

  private row(event: RowEvent): void {
    const part = this.recommendationOf(event);
    const current = this.recommendations.length - 1;
    const recommendation = this.recommendations[current];
    if (!recommendation) {
      this.findings.push({
        level: "unread",
        place: this.place(event.at, event.row),
        message: "row not read: no recommendation stands above it",
      });
      return;
    }
    const scope = event.cells.get("scope")?.paragraphs.join(" ").toLowerCase() ?? "";
    recommendation.scope ??=
      (["local", "county", "regional", "national"] as const satisfies readonly Scope[]).find((word) =>
        scope.includes(word),
      ) ?? null;
    const setting = {
      afterBreak: event.afterBreak,
      startsRecommendation: part === "begins",
      continuesRecommendation: part === "continues",
      labelled: this.starts.labelled >= 2 && this.starts.labelled * 3 >= this.starts.all * 2,
      facets: this.facets,
    };
    if (!hasActionContent(event.cells)) return;
    if (startsAction(event.cells, this.open, setting)) {
      const before = this.open;
      const completion = event.cells.get("completion");
      const keep = before && completion && event.afterBreak && this.sharing.completionWithProgress;
      const own = keep ? before.takeHead(completion.paragraphs) : null;
      if (own && completion && own !== completion.paragraphs) {
        event = { ...event, cells: new Map(event.cells).set("completion", { ...completion, paragraphs: own }) };
      }
      this.closeOpen();
      const action = event.cells.get("action")?.paragraphs.join(" ") ?? "";
      this.starts.all++;
      if (actionLabels(action)[0]?.start === 0) this.starts.labelled++;
      this.open = this.newAction(
        current,
        event,
        numberOfCell(event.cells.get("action-number")?.paragraphs.join(" ") ?? ""),
      );
      recommendation.hasActions = true;
    }
    this.addToOpen(event, part === "continues" && !event.afterBreak);
  }

  private newAction(recommendation: number, { at, row }: RowEvent, number: string | null): OpenAction {
    return new OpenAction({ number, recommendation, place: this.place(at, row), reporter: this.table.reporter });
  }

  private addToOpen(event: RowEvent, spread: boolean): void {
    const first = this.open;
    if (!first) return;
    first.addRow(event.cells, event.at, event.row, this.sharing, spread);
    for (const sharer of this.sharers) sharer.addRow(event.cells, event.at, event.row, this.sharing, spread);
    let target = this.sharers.at(-1) ?? first;
    for (const paragraph of event.cells.get("action")?.paragraphs ?? []) {
      const labels = actionLabels(paragraph);
      const head = labels[0] ? paragraph.slice(0, labels[0].start) : paragraph;
      if (head.trim() !== "") target.text.add([head.trim()]);
      labels.forEach((label, i) => {
        const text = paragraph.slice(label.textStart, labels[i + 1]?.start ?? paragraph.length).trim();
        if (target.text.text !== null || (target.number !== null && target.number !== label.number)) {
          target = this.newAction(first.recommendation, event, null);
          target.outcome.add(first.outcome.paragraphs);
          target.lead.add(first.lead.paragraphs);
          target.target.add(first.target.paragraphs);
          target.completion.add(first.completion.paragraphs);
          target.progress.push(...first.progress);
          this.sharers.push(target);
          this.starts.all++;
          this.starts.labelled++;
        }
        target.number ??= label.number;
        if (text !== "") target.text.add([text]);
      });
    }
  }

  private closeOpen(): void {
    if (!this.open) return;
    if (this.sharers.length) this.shareProgress();
    for (const open of [this.open, ...this.sharers]) {
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

  /** Two actions in one row share its cells; a bare status label for each further one, printed last, is that action's own. */
  private shareProgress(): void {
    const first = this.open;
    if (!first) return;
    const all = first.progress.flatMap((fragment, f) => fragment.paragraphs.map((text, p) => ({ f, p, text })));
    const bare = all
      .slice(-this.sharers.length)
      .filter(({ text }) => /^(?:completed?|in progress|ongoing|on-going|not started)\.?$/i.test(text));
    const labelled = all.length > this.sharers.length && bare.length === this.sharers.length;
    this.findings.push({
      level: "unsure",
      place: first.place,
      message: "one row holds several action numbers: its other cells are shared between them",
    });
    if (!labelled) return;
    const without = (drop: (at: { f: number; p: number }) => boolean) =>
      first.progress.map((fragment, f) => ({
        ...fragment,
        paragraphs: fragment.paragraphs.filter((_, p) => !drop({ f, p })),
      }));
    const isBare = (at: { f: number; p: number }) => bare.some(({ f, p }) => f === at.f && p === at.p);
    this.sharers.forEach((sharer, i) => {
      const own = bare[i];
      sharer.progress.splice(
        0,
        sharer.progress.length,
        ...without(({ f, p }) => f !== own?.f || p !== own?.p).filter(({ paragraphs }) => paragraphs.length),
      );
    });
    first.progress.splice(0, first.progress.length, ...without(isBare));
  }

  /** Settles which recommendation a row belongs to, and whether the row begins one or carries on its text. */
  private recommendationOf(event: RowEvent): "begins" | "continues" | "same" {
    const cell = event.cells.get("recommendation");
    const printed = event.cells.get("number")?.paragraphs.join(" ") ?? "";
    const number = printed === "" ? null : numberOfCell(printed);
    const last = this.recommendations.at(-1);
    const fresh = this.newTable;
    this.newTable = false;
    if (!this.facets.has("recommendation") && number === null) return "same";
    const label = cell?.paragraphs[0] === undefined ? null : recommendationLabel(cell.paragraphs[0], true);
    const own = number ?? label?.number ?? null;
    const paragraphs = label
      ? [label.rest, ...(cell?.paragraphs.slice(1) ?? [])].filter((text) => text !== "")
      : (cell?.paragraphs ?? []);
    const text = paragraphs.join(" ");
    if (own !== null) {
      const again = last && !fresh && last.number === own && (event.afterBreak || samePrint(last, text));
      if (again) {
        if (samePrint(last, text) || text === "") return "same";
        last.addText(paragraphs);
        return "continues";
      }
      this.beginRecommendation(own, event, paragraphs).scope = label?.scope ?? null;
      return "begins";
    }
    if (text === "") {
      if (!last && hasActionContent(event.cells)) this.beginRecommendation(null, event, []);
      return "same";
    }
    if (last && !fresh && (last.isBare || samePrint(last, text) || this.goesOn(last, text, event))) {
      const carriesOn = !last.isBare && !samePrint(last, text);
      if (last.isBare || carriesOn) last.addText(paragraphs);
      return carriesOn ? "continues" : "same";
    }
    if (isAddressee(text) && !hasActionContent(event.cells)) {
      this.table = { ...this.table, origin: "agency", addressedTo: text };
      this.closeOpen();
      return "same";
    }
    this.beginRecommendation(null, event, paragraphs);
    return "begins";
  }

  /** Weighs whether a recommendation cell without a number goes on with the text above it. */
  private goesOn(last: OpenRecommendation, text: string, event: RowEvent): boolean {
    const before = last.items.at(-1)?.text ?? last.text.last;
    let weight = 0;
    if (event.afterBreak) weight++;
    weight += isFinished(before) ? -2 : 1;
    if (isHanging(before)) weight += 2;
    weight += /^[\p{Ll},;)(]/u.test(text) ? 2 : -1;
    if (
      event.cells.has("lead") &&
      (event.cells.has("target") || event.cells.has("progress") || event.cells.has("completion"))
    )
      weight--;
    if (this.facets.has("number")) weight++;
    if (!event.cells.has("lead") && !event.cells.has("target")) weight++;
    const action = event.cells.get("action")?.paragraphs[0] ?? "";
    if (/^\p{Ll}/u.test(action) && !isFinished(this.open?.text.last ?? ".")) weight += 2;
    return weight >= 2;
  }

  private beginRecommendation(
    number: string | null,
    event: { at: Spot; row?: number },
    paragraphs: readonly string[],
  ): OpenRecommendation {
    this.closeOpen();
    const { origin, addressedTo } = this.table;
    const recommendation = new OpenRecommendation({
      number,
      origin,
      addressedTo,
      place: this.place(event.at, event.row ?? null),
    });
    recommendation.addText(paragraphs);
    this.recommendations.push(recommendation);
    return recommendation;
  }

  private banner(line: BannerLine, at: Spot, inTable: boolean): void {
    const last = this.recommendations.at(-1);
    const waiting = last !== undefined && !last.hasActions && last.isBare && last.addressedTo === null;
    const part = readBannerLine(line, waiting);
    if (part.part === "label") {
      const begun = this.beginRecommendation(part.number, { at }, []);
      begun.origin = part.origin ?? begun.origin;
      if (part.rest !== "" && isAddressee(part.rest)) begun.addressedTo = part.rest;
      else if (part.rest !== "") begun.addText([part.rest]);
    } else if (part.part === "introduction" || part.part === "note") {
      this.closeOpen();
      this.findings.push({
        level: "note",
        place: this.place(at, null),
        message: "an introduction or note between the recommendations is not kept",
      });
    } else if (part.part === "addressee" && last) last.addressedTo = part.body;
    else if (part.part === "item" && last) {
      this.closeOpen();
      last.addItem(part.letter, part.text);
    } else if (part.part === "text") {
      if (last && !last.hasActions) {
        if (/^\(?1[.)]/.test(line.marker ?? "") && last.dropNarrative()) {
          const message = "a paragraph before the numbered text asks for nothing and is not kept";
          this.findings.push({ level: "note", place: this.place(at, null), message });
        }
        last.addText([part.text]);
      } else if (inTable || this.recommendations.length > 0) {
        this.closeOpen();
        this.findings.push({
          level: "unsure",
          place: this.place(at, null),
          message: "a line between the action rows belongs to no recommendation and is not kept",
        });
      }
    }
  }

  private place(at: Spot, row: number | null): Place {
    return { page: at.page, section: this.section, row };
  }

  private doubleNumbers(): Finding[] {
    const seen = new Set<string>();
    return this.actions.flatMap(({ number, place }): Finding[] => {
      if (number === null) return [];
      if (!seen.has(number)) {
        seen.add(number);
        return [];
      }
      return [{ level: "note", place, message: `action number ${number} is printed more than once` }];
    });
  }
}

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
const hasActionContent = (cells: RowCells) => ACTION_FACETS.some((facet) => cells.has(facet));

/** The recommendation printed again beside a further action. */
function samePrint(last: OpenRecommendation, text: string): boolean {
  const key = compareKey(text);
  return (
    key !== "" &&
    compareKey([...last.text.paragraphs, ...last.items.map((item) => item.text)].join(" ")).startsWith(
      key.slice(0, 60),
    ) &&
    key.length > 15
  );
}
