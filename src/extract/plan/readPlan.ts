import type { AgencyList } from "../../model/agency.ts";
import type { Finding } from "../../model/extraction.ts";
import type { Scope } from "../../model/vocabulary.ts";
import type { Blocks } from "../../read/block.ts";
import type { ActionDraft, RecommendationDraft, UpdateDraft } from "../draft.ts";
import { readLeads } from "../leads.ts";
import { withUnlisted } from "../unlistedBody.ts";
import { actionNumbers } from "./actionNumbers.ts";
import { bodiesAlone } from "./bodiesAlone.ts";
import type { Facet } from "./columnMeaning.ts";
import type { Column } from "./columns.ts";
import { inferNumbers } from "./inferNumbers.ts";
import { hasActionContent, PlanActions } from "./planActions.ts";
import type { PlanEvent, RowEvent } from "./planEvent.ts";
import { planEvents } from "./planEvents.ts";
import { PlanRecommendations } from "./planRecommendations.ts";

export type Plan = {
  readonly recommendations: readonly RecommendationDraft[];
  readonly actions: readonly ActionDraft[];
  readonly updates: readonly UpdateDraft[];
  readonly findings: readonly Finding[];
  /** Names of people dropped from lead cells, so that they can be dropped from running text too; never stored. */
  readonly names: readonly string[];
};

/** Reads the action tables of a document, whatever order, wording and mark-up their columns have. */
export function readPlan(blocks: Blocks, agencies: AgencyList): Plan {
  const events = actionNumbers(planEvents(blocks));
  const reader = new PlanReader(withUnlisted(agencies, bodiesAlone(events, agencies)));
  for (const event of events) reader.event(event);
  return reader.done();
}

class PlanReader {
  private readonly recommendations = new PlanRecommendations();
  private readonly actions: PlanActions;
  private readonly findings: Finding[] = [];
  private readonly names: string[] = [];
  /** The body that the rows of a mere list stand under. */
  private body: string | null = null;
  private facets: ReadonlySet<Facet> = new Set();

  constructor(private readonly agencies: AgencyList) {
    this.actions = new PlanActions(agencies);
  }

  event(event: PlanEvent): void {
    if (event.type === "table") this.openTable(event.columns, event.caption?.name ?? null);
    else if (event.type === "row") this.row(event);
    else if (event.type === "banner") {
      this.actions.close();
      for (const line of event.lines) this.recommendations.banner(line, event.at, event.inTable);
    } else {
      const place = this.recommendations.place(event.at, null);
      this.findings.push({ level: "unread", place, message: event.message });
    }
  }

  done(): Plan {
    this.actions.close();
    const { list } = this.recommendations;
    const used = list.filter((recommendation) => !recommendation.isBare || recommendation.hasActions);
    const index = new Map(used.map((recommendation, i) => [list.indexOf(recommendation), i]));
    const { recommendations, findings } = inferNumbers(used.map((recommendation) => recommendation.draft()));
    const actions = this.actions.actions.map((action) => ({
      ...action,
      recommendation: index.get(action.recommendation) ?? 0,
    }));
    return {
      recommendations,
      actions,
      updates: this.actions.updates,
      findings: [
        ...this.findings,
        ...this.recommendations.findings,
        ...this.actions.findings,
        ...findings,
        ...doubleNumbers(actions),
      ],
      names: [...this.names, ...this.actions.names],
    };
  }

  /** The body in a row's lead cell; where that is blank, the one above. */
  private addressee(event: RowEvent): string | null {
    const { leads, names } = readLeads(event.cells.get("lead")?.paragraphs ?? [], this.agencies);
    this.names.push(...names);
    this.body = leads[0]?.printed ?? this.body;
    return this.body;
  }

  private openTable(columns: readonly Column[], caption: string | null): void {
    this.actions.close();
    this.body = null;
    this.facets = new Set(columns.flatMap((column) => column.facets));
    const holds = (...facets: Facet[]) =>
      columns.some((column) => facets.every((facet) => column.facets.includes(facet)));
    this.actions.sharing = {
      targetWithOutcome: holds("target", "outcome"),
      targetWithProgress: holds("target", "progress"),
      completionWithProgress: holds("completion", "progress"),
    };
    this.recommendations.openTable(caption);
    for (const { heading, facets } of columns) {
      if (heading === "" || facets.length > 0) continue;
      const words = heading.split(" ");
      const shown = words.length > 5 ? `${words.slice(0, 5).join(" ")}...` : heading;
      const message = `column not read: its heading "${shown}" is not known`;
      this.findings.push({ level: "unread", place: { page: null, section: caption, row: null }, message });
    }
  }

  private row(event: RowEvent): void {
    const before = this.recommendations.list.length;
    const openText = this.actions.openText;
    const part = this.recommendations.ofRow(event, this.facets, openText);
    if (this.recommendations.list.length > before) this.actions.close();
    const current = this.recommendations.list.length - 1;
    const recommendation = this.recommendations.list[current];
    const place = this.recommendations.place(event.at, event.row);
    if (!recommendation) {
      this.findings.push({ level: "unread", place, message: "row not read: no recommendation stands above it" });
      return;
    }
    const scope = event.cells.get("scope")?.paragraphs.join(" ").toLowerCase() ?? "";
    recommendation.scope ??= SCOPES.find((word) => scope.includes(word)) ?? null;
    if (!OF_ACTIONS.some((facet) => this.facets.has(facet))) {
      recommendation.addressedTo = this.addressee(event) ?? recommendation.addressedTo;
      return;
    }
    if (!hasActionContent(event.cells)) return;
    const { reporter } = this.recommendations.table;
    const standing = { recommendation: current, part, facets: this.facets, place, reporter };
    if (this.actions.row(event, standing)) recommendation.hasActions = true;
  }
}

/** Columns that tell of actions: without any, a table lists recommendations, and a column of bodies says whom they address. */
const OF_ACTIONS: readonly Facet[] = [
  "action",
  "action-number",
  "outcome",
  "milestones",
  "target",
  "rag",
  "progress",
  "completion",
];

const SCOPES = ["local", "county", "regional", "national"] as const satisfies readonly Scope[];

function doubleNumbers(actions: readonly ActionDraft[]): Finding[] {
  const seen = new Set<string>();
  return actions.flatMap(({ number, place }): Finding[] => {
    if (number === null) return [];
    if (seen.has(number))
      return [{ level: "note", place, message: `action number ${number} is printed more than once` }];
    seen.add(number);
    return [];
  });
}
