import { findDates } from "../dates.ts";
import { readEntries } from "../targetEntries.ts";
import type { Facet } from "./columnMeaning.ts";
import { isFinished, isHanging, readsOn } from "./continuesText.ts";
import type { OpenAction, RowCells } from "./openAction.ts";
import { statusLabel } from "./progress/statusLabel.ts";

/** What is known of the table that a row stands in. */
export type RowSetting = {
  readonly afterBreak: boolean;
  /** The row begins a recommendation of its own. */
  readonly startsRecommendation: boolean;
  /** The row carries on the recommendation's text: a row spread over lines or broken by a page. */
  readonly continuesRecommendation: boolean;
  /** Most actions of this plan carry a label ("Action 4:"), so that a row without one goes on. */
  readonly labelled: boolean;
  readonly facets: ReadonlySet<Facet>;
};

const textOf = (cells: RowCells, facet: Facet) => cells.get(facet)?.paragraphs.join(" ") ?? "";
const startsUpper = (text: string) => /^(?:["'“‘(]*[\p{Lu}\d]|[-•*·]\s)/u.test(text);

/** True where a row begins an action, false where it goes on with the open one (broken by a page, spread over lines, or a second paragraph). */
export function startsAction(cells: RowCells, open: OpenAction | null, setting: RowSetting): boolean {
  if (!open || setting.startsRecommendation) return true;
  const text = textOf(cells, "action");
  if (actionLabels(text).length > 0 && actionLabels(text)[0]?.start === 0) return true;
  if (textOf(cells, "action-number") !== "") return true;
  if (beginsTarget(textOf(cells, "target")) && (open.target.text !== null || !setting.afterBreak)) return true;
  if (textOf(cells, "scope") !== "" && (open.text.text !== null || open.progress.length > 0)) return true;
  const lead = textOf(cells, "lead");
  const progress = textOf(cells, "progress");
  const ownStatus = statusLabel(progress, false) !== null || beginsCompletion(textOf(cells, "completion"));
  const ownLead =
    lead !== "" && startsUpper(lead) && !readsOn(open.lead.paragraphs.at(-1) ?? "", lead.replace(/^\p{Lu}/u, "X"));
  if (setting.continuesRecommendation) return false;
  const withoutText = text === "" && ownLead && ownStatus && isFinished(open.lastProgress);
  if (withoutText) return true;
  if (setting.labelled) return false;
  if (setting.afterBreak) {
    const freshProgress = startsUpper(progress) && isSettled(open.lastProgress);
    if (text !== "") return startsUpper(text) && ownLead && freshProgress && (ownStatus || !/^\p{Ll}/u.test(text));
    return ownLead && freshProgress && open.text.text === null;
  }
  const tracked = ["target", "progress", "completion"].some((facet) => setting.facets.has(facet as Facet));
  if (text === "") return ownLead && startsUpper(progress) && (ownStatus || isFinished(open.lastProgress));
  if (!startsUpper(text)) return false;
  if (ownLead && startsUpper(progress)) return true;
  if (isHanging(open.text.last)) return false;
  if (!tracked) return true;
  if (ownStatus || (ownLead && (progress !== "" || textOf(cells, "completion") !== ""))) {
    return !(openProgress(open, progress) && !isFinished(open.text.last) && !ownLead);
  }
  return ownLead && isFinished(open.text.last) && (open.progress.length > 0 || open.lead.paragraphs.length > 0);
}

/** A progress cell that stands complete: its sentence is finished or it is a bare status word. */
const isSettled = (text: string) => text !== "" && (isFinished(text) || statusLabel(text, false)?.rest === "");

const openProgress = (open: OpenAction, progress: string) => progress !== "" && readsOn(open.lastProgress, progress);

/** True where a target cell begins with a date or with words that stand for one. */
export function beginsTarget(text: string): boolean {
  if (text === "") return false;
  const first = readEntries(text)[0];
  return first !== undefined && text.replace(/\s+/g, " ").trim().startsWith(first.printed.slice(0, 12));
}

const beginsCompletion = (text: string) =>
  statusLabel(text, true) !== null || findDates(text).some(({ start }) => start === 0);

/** An action's label: where it stands in the text, its number, and where its own text begins. */
export type ActionLabel = { readonly start: number; readonly number: string; readonly textStart: number };

const LABEL =
  /(?<![\p{L}\p{N}(])(?:Action|ACTION)\s+(?:point\s+|no\.?\s*|number\s+)?(\d{1,3}(?:\.\d{1,2})?[a-z]?)(?:\s*[:.)–—-]+\s*|\s*$|\s+(?=\p{Lu}))/gu;

/** Every "Action 12:" of a cell text: at its start, or after the end of a sentence, with its own number. */
export function actionLabels(text: string): readonly ActionLabel[] {
  return [...text.matchAll(LABEL)]
    .filter((match) => match.index === 0 || /(?:[.!?;:)"'’”]|\n)\s*$/.test(text.slice(0, match.index)))
    .map((match) => ({ start: match.index, number: match[1] ?? "", textStart: match.index + match[0].length }));
}
