import type { UpdateStatus } from "../../../../src/model/vocabulary.ts";
import type { InventedAction, InventedEntry } from "../plans/inventedPlan.ts";
import type { Random } from "../seededRandom.ts";
import type { PrintedCell } from "./printedRow.ts";

const LABELS: { readonly [status in UpdateStatus]: readonly string[] } = {
  completed: ["Completed:", "COMPLETED:", "Complete:"],
  "in-progress": ["In progress:", "IN PROGRESS:", "In Progress –"],
};

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A status cell: labelled parts; a label is left out where the agency part above has the same. */
export function progressCell(entries: readonly InventedEntry[], random: Random): PrintedCell {
  return entries.map((entry, i) => {
    const same = i > 0 && entry.agency !== null && entries[i - 1]?.status === entry.status;
    const label = entry.status === null || (same && random.chance(0.5)) ? "" : `${random.pick(LABELS[entry.status])} `;
    const agency = entry.agency === null ? "" : `${entry.agency}${random.pick([":", " -", " –"])} `;
    return `${label}${agency}${label === "" && agency === "" ? sentence(entry.text) : entry.text}`;
  });
}

/** A cell of updates, each with its label. */
export function updatesCell(entries: readonly InventedEntry[], random: Random): PrintedCell {
  const label = random.pick(["Update:", "UPDATE:", "Update –"]);
  return entries.map((entry) => `${label} ${entry.text}`);
}

/** A completion-and-outcome cell: label, date and text in one paragraph or two. */
export function completionAndOutcomeCell(action: InventedAction, random: Random): PrintedCell {
  const text = action.entries.map((entry) => entry.text).join(" ");
  if (action.completion === null) return action.revisedTarget ? [text, action.revisedTarget.printed] : [text];
  const label = `${random.pick(["Completed", "Complete"])} ${action.completion.printed}`;
  return random.chance(0.5) ? [label, text] : [`${label} ${text}`];
}
