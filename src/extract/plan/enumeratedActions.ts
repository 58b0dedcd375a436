import { readEntries } from "../targetEntries.ts";
import { OpenAction } from "./openAction.ts";
import type { ProgressFragment } from "./progress/progressEntries.ts";

type Part = { readonly label: string | null; readonly text: string };

/**
 * The actions of a row that lists several: those whose list numbers stand again in its target, progress or completion cell, or
 * whose paragraphs have as many targets beside them. Cells that are no such list are shared. A row of one action gives itself.
 */
export function enumeratedActions(open: OpenAction): readonly OpenAction[] {
  const texts = open.text.paragraphs;
  const listed = listParts(texts);
  const parts = listed ?? texts.map((text): Part => ({ label: null, text }));
  if (parts.length < 2) return [open];
  const told = open.progress.flatMap(({ paragraphs }) => paragraphs);
  const beside = (paragraphs: readonly string[]) => matching(listParts(paragraphs), listed);
  const [target, completion, progress, lead] = [
    beside(open.target.paragraphs) ?? targetsOf(open.target.paragraphs, parts.length),
    beside(open.completion.paragraphs),
    beside(told),
    beside(open.lead.paragraphs),
  ];
  if (!(target ?? completion ?? progress)) return [open];
  return parts.map(({ label, text }, i) => {
    const action = new OpenAction({ ...open, number: label ?? open.number });
    action.text.add([text]);
    action.outcome.add(open.outcome.paragraphs);
    action.milestones.add(open.milestones.paragraphs);
    action.lead.add(own(lead, i) ?? open.lead.paragraphs);
    action.target.add(own(target, i) ?? open.target.paragraphs);
    action.completion.add(own(completion, i) ?? open.completion.paragraphs);
    action.progress.push(...fragmentsOf(open.progress, own(progress, i)));
    return action;
  });
}

const own = (parts: readonly Part[] | null, i: number): readonly string[] | null =>
  parts === null ? null : [parts[i]?.text ?? ""].filter((text) => text !== "");

function fragmentsOf(fragments: readonly ProgressFragment[], told: readonly string[] | null): ProgressFragment[] {
  const first = fragments[0];
  if (told === null || !first) return [...fragments];
  return [{ ...first, paragraphs: told, ratings: fragments.flatMap(({ ratings }) => ratings) }];
}

const matching = (parts: readonly Part[] | null, listed: readonly Part[] | null): readonly Part[] | null =>
  parts !== null && listed !== null && parts.length === listed.length && parts[0]?.label === listed[0]?.label
    ? parts
    : null;

/** As many targets as the action has paragraphs, each a paragraph of its own with a date. */
function targetsOf(paragraphs: readonly string[], count: number): readonly Part[] | null {
  const dated = paragraphs.every((text) => {
    const entries = readEntries(text);
    return entries.length === 1 && entries[0]?.date !== null && entries[0]?.text === "";
  });
  return paragraphs.length === count && dated ? paragraphs.map((text) => ({ label: null, text })) : null;
}

/** The parts of a list that begins a text and runs 1, 2, 3 or a, b, c; null where the text is none. */
function listParts(paragraphs: readonly string[]): readonly Part[] | null {
  const text = paragraphs.join("\n");
  const marks = [...text.matchAll(/(?<=^|[\s;.])\(?(\d{1,2}|[a-z])[.)]\s+(?=\S)/g)];
  const inOrder: { readonly label: string; readonly start: number; readonly end: number }[] = [];
  for (const mark of marks) {
    const label = mark[1] ?? "";
    const next = inOrder.length;
    const expected = /^\d/.test(inOrder[0]?.label ?? label) ? String(next + 1) : String.fromCharCode(97 + next);
    if (label === expected) inOrder.push({ label, start: mark.index, end: mark.index + mark[0].length });
  }
  if (inOrder.length < 2 || inOrder[0]?.start !== 0) return null;
  return inOrder.map(({ label, end }, i) => ({
    label,
    text: text.slice(end, inOrder[i + 1]?.start ?? text.length).trim(),
  }));
}
