import type { InventedAction, InventedRecommendation, InventedTable, PlanColumn } from "../plans/inventedPlan.ts";
import type { Random } from "../seededRandom.ts";
import type { PrintedCell, PrintedRow } from "./printedRow.ts";
import { completionAndOutcomeCell, progressCell, updatesCell } from "./progressCell.ts";

const COLOURS = { red: "Red", amber: "Amber", green: "Green" } as const;

/** The rows of a table before it is cut into pages; labels and places of line ends are chosen afresh. */
export function rowsOfTable(
  table: InventedTable,
  columns: readonly PlanColumn[],
  random: Random,
): readonly PrintedRow[] {
  return table.recommendations.flatMap((recommendation) => {
    const shown = { ...recommendation, label: !columns.includes("number") };
    const banners = columns.includes("recommendation") ? [] : bannersOf(recommendation, random);
    const rows = recommendation.actions.map((action, i): PrintedRow => {
      const cells = new Map(columns.map((column) => [column, cellOf(column, shown, action, i === 0, random)]));
      return { kind: "body", cells };
    });
    return [...banners, ...rows];
  });
}

/** `label` false where a column of its own holds the number. */
type ShownRecommendation = InventedRecommendation & { readonly label: boolean };

function bannersOf({ number, addressedTo, text, subItems }: InventedRecommendation, random: Random): PrintedRow[] {
  const label = `Recommendation ${number ?? ""}`.trim();
  const heading =
    addressedTo === null ? [label] : random.chance(0.5) ? [`${label} ${addressedTo}`] : [label, addressedTo];
  const list = subItems.map(
    ({ letter, text: part, target }) => `${letter}) ${part}${target ? ` ${target.printed}` : ""}`,
  );
  const opening = random.chance(0.5) ? `1. ${text}` : text;
  return [
    { kind: "banner", paragraphs: heading },
    { kind: "banner", paragraphs: [opening, ...list] },
  ];
}

function cellOf(
  column: PlanColumn,
  recommendation: ShownRecommendation,
  action: InventedAction,
  first: boolean,
  random: Random,
): PrintedCell {
  const { target, completion, outcome, entries } = action;
  const given = (text: string | null | undefined): PrintedCell => (text ? [text] : []);
  switch (column) {
    case "number":
      return first && recommendation.printsNumber ? given(recommendation.number) : [];
    case "recommendation":
      return first ? recommendationCell(recommendation, random) : [];
    case "scope":
      return recommendation.scope === null ? [] : [capital(recommendation.scope)];
    case "action":
      return action.text === null ? [] : [`${actionLabel(action.number, random)}${action.text}`];
    case "outcome":
      return given(outcome);
    case "milestones":
      return given(action.milestones);
    case "lead":
      return leadCell(action, random);
    case "target":
      return given(target?.printed);
    case "rag":
      return action.rag.map((colour) => COLOURS[colour]);
    case "progress":
      return progressCell(entries, random);
    case "updates":
      return updatesCell(entries, random);
    case "completion":
      return completion === null ? [] : [`COMPLETE ${completion.printed}`];
    case "target and outcome":
      return [...given(target?.printed), ...given(outcome)];
    case "target and progress":
      return [...given(target?.printed), ...progressCell(entries, random)];
    case "completion and outcome":
      return completionAndOutcomeCell(action, random);
  }
}

function recommendationCell({ number, text, label: labelled }: ShownRecommendation, random: Random): PrintedCell {
  if (number === null || !labelled) return [text];
  const label = random.pick([`Recommendation ${number}:`, `RECOMMENDATION ${number}:`]);
  return random.pick([[label, text], [`${label} ${text}`], [`Recommendation ${number} – ${text}`]]);
}

const actionLabel = (number: string | null, random: Random) =>
  number === null ? "" : random.pick([`Action ${number}: `, `Action ${number} - `]);

function leadCell({ leads }: InventedAction, random: Random): PrintedCell {
  const printed = leads.map((lead) => lead.printed);
  const slashes = leads.every((lead) => lead.name === null) && random.chance(0.4);
  return slashes && printed.length > 0 ? [printed.join(" / ")] : printed;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
