import type { AgencyList } from "../../model/agency.ts";
import type { Finding } from "../../model/extraction.ts";
import type { DatePrinted } from "../../model/partialDate.ts";
import type { ActionDraft, UpdateDraft } from "../draft.ts";
import { readLeads } from "../leads.ts";
import { readRevised } from "../revisedTarget.ts";
import { readTarget } from "../target.ts";
import { readEntries } from "../targetEntries.ts";
import { readTrailingTarget } from "../trailingTarget.ts";
import { UNLISTED } from "../unlistedBody.ts";
import type { OpenAction, Sharing } from "./openAction.ts";
import { actionStatus, isNational, updateStatus } from "./progress/actionStatus.ts";
import { cellColours } from "./progress/colour.ts";
import { completionCell } from "./progress/completionCell.ts";
import { completionEntry } from "./progress/completionEntry.ts";
import { type ProgressEntry, progressEntries } from "./progress/progressEntries.ts";
import { reportingAgency } from "./progress/reportingAgency.ts";
import { type StatusWord, statusLabel } from "./progress/statusLabel.ts";
import { splitAction } from "./splitAction.ts";

/** What one finished row group gives: its actions (several where the row holds several), each with its updates. */
export type ClosedAction = {
  readonly action: ActionDraft;
  readonly updates: readonly Omit<UpdateDraft, "action">[];
};
type Closed = {
  readonly actions: readonly ClosedAction[];
  readonly findings: readonly Finding[];
  readonly names: readonly string[];
};

/** Turns an open action into drafts, by the conventions on targets, status, updates, colours and leads. */
export function closeAction(open: OpenAction, sharing: Sharing, agencies: AgencyList): Closed {
  const findings: Finding[] = [];
  const note = (level: Finding["level"], message: string) => findings.push({ level, place: open.place, message });
  const { leads: printed, unsure, names } = readLeads(open.lead.paragraphs, agencies);
  const leads = printed.map((lead) => (lead.agencyId === UNLISTED ? { ...lead, agencyId: null } : lead));
  if (unsure.length) note("unsure", "a lead may name a person or a body: check the lead cell");
  const base = { recommendation: open.recommendation, leads, place: open.place };
  if (sharing.completionWithProgress) {
    const target = open.target.paragraphs.join(" ");
    const parts = splitAction(open.text.paragraphs, target, open.completion.paragraphs.join(" "));
    if (parts)
      note("note", `one row holds ${parts.length} actions with targets of their own: read as ${parts.length} actions`);
    const given = parts ?? [{ text: open.text.text ?? "", target, completion: open.completion.paragraphs.join(" ") }];
    const actions = given.map((part) => {
      const read = readTarget(parts ? [part.target] : open.target.paragraphs);
      for (const message of read.notes) note("unsure", message);
      const entry = part.completion === "" ? null : completionEntry(part.completion);
      const status = actionStatus(
        entry?.status ? [entry.status] : [],
        part.completion,
        isNational(part.text) || leads.some((lead) => isNational(lead.printed)),
      );
      const rag = open.progress.flatMap((fragment) =>
        cellColours(fragment.ratings).colours.map((colour) => colour.rag),
      );
      return {
        action: {
          ...base,
          number: open.number,
          text: part.text === "" ? null : part.text,
          outcome: outcomeOf(open, sharing, read.rest),
          target: read.target,
          revisedTarget: entry?.revised ?? read.revisedTarget,
          completion: entry?.date ?? null,
          status,
          rag,
        },
        updates: entry
          ? [
              {
                sequence: 1,
                agency: open.reporter ?? openingAgency(entry.text, agencies),
                status: updateStatus(entry.status),
                rag: null,
                text: entry.text,
                place: open.place,
              },
            ]
          : [],
      };
    });
    return { actions, findings, names };
  }
  const shared = sharing.targetWithProgress ? takeTarget(open) : null;
  const read = shared ?? readTarget(open.target.paragraphs);
  for (const message of read.notes) note("unsure", message);
  const target = targetOf(read, sharing);
  if (target.leftOver) note("unsure", "a target cell says more than its date: only the date is kept");
  const { entries, rag } = progressEntries(open.progress, agencies);
  const done = completionCell(open.completion.paragraphs);
  const labels: StatusWord[] = [...entries.flatMap((entry) => (entry.status ? [entry.status] : []))];
  const account = entries.map((entry) => entry.text).join(" ");
  const words = done?.status ? [done.status] : labels;
  const ownWords = `${open.text.text ?? ""} ${leads.map((lead) => lead.printed).join(" ")}`;
  const action: ActionDraft = {
    ...base,
    number: open.number,
    text: open.text.text,
    outcome: outcomeOf(open, sharing, read.rest),
    target: target.target,
    revisedTarget: read.revisedTarget ?? revisedIn(entries),
    completion: done?.date ?? entries.find((entry) => entry.status === "completed" && entry.date)?.date ?? null,
    status: actionStatus(words, account, isNational(ownWords)),
    rag,
  };
  return { actions: [{ action, updates: updatesOf(entries, open) }], findings, names };
}

const openingAgency = (text: string, agencies: AgencyList): string | null =>
  reportingAgency(text, agencies, true)?.agency ?? null;

function updatesOf(entries: readonly ProgressEntry[], open: OpenAction): Omit<UpdateDraft, "action">[] {
  return entries.map((entry, i) => ({
    sequence: i + 1,
    agency: entry.agency ?? open.reporter,
    status: updateStatus(entry.status),
    rag: entry.rag,
    text: entry.text,
    place: { page: entry.at.page, section: open.place.section, row: entry.row },
  }));
}

function outcomeOf(open: OpenAction, sharing: Sharing, afterTarget: string): string | null {
  if (!sharing.targetWithOutcome) return open.outcome.text;
  return afterTarget === "" ? null : afterTarget;
}

/** Words that stand for a target no rule knows ("Autumn term") are kept as printed, without a date. */
function targetOf(read: Taken, sharing: Sharing): { readonly target: DatePrinted | null; readonly leftOver: boolean } {
  if (sharing.targetWithOutcome || read.rest === "") return { target: read.target, leftOver: false };
  if (read.target === null && read.revisedTarget === null)
    return { target: { printed: read.rest, date: null }, leftOver: false };
  return { target: read.target, leftOver: true };
}

const revisedIn = (entries: readonly ProgressEntry[]): DatePrinted | null =>
  entries.map((entry) => readRevised(entry.text).revised).find((revised) => revised !== null) ?? null;

type Taken = { target: DatePrinted | null; revisedTarget: DatePrinted | null; rest: string; notes: readonly string[] };

/** In a column of deadline and progress the target opens the cell, or closes it by itself; it is taken out of the progress. */
function takeTarget(open: OpenAction): Taken {
  const first = open.progress[0];
  const opening = first?.paragraphs[0];
  if (first && opening !== undefined) {
    const entry = readEntries(opening)[0];
    if (entry?.date && opening.startsWith(entry.printed) && statusLabel(opening, true) === null) {
      const rest = opening.slice(entry.printed.length).replace(/^[\s:;,.–-]+/, "");
      open.progress[0] = { ...first, paragraphs: [rest, ...first.paragraphs.slice(1)].filter((text) => text !== "") };
      return { target: { printed: entry.printed, date: entry.date }, revisedTarget: null, rest: "", notes: [] };
    }
  }
  const last = open.progress.at(-1);
  const closing = last?.paragraphs.at(-1);
  if (last && closing !== undefined) {
    const { target, rest } = readTrailingTarget(closing);
    if (target) {
      open.progress[open.progress.length - 1] = {
        ...last,
        paragraphs: [...last.paragraphs.slice(0, -1), rest].filter((text) => text !== ""),
      };
      return { target, revisedTarget: null, rest: "", notes: [] };
    }
  }
  return { target: null, revisedTarget: null, rest: "", notes: [] };
}
