import type { Dimension } from "../filter/filter.ts";
import type { RecordKind } from "../filter/recordKind.ts";
import type { DocumentKind } from "../model/vocabulary.ts";

/** The words for each kind of record, one and several. */
export const KIND_WORDS: Readonly<Record<RecordKind, readonly [one: string, several: string]>> = {
  "panel-recommendation": ["panel recommendation", "panel recommendations"],
  "agency-recommendation": ["agency recommendation", "agency recommendations"],
  "learning-point": ["learning point", "learning points"],
  action: ["action", "actions"],
  update: ["update", "updates"],
  clause: ["clause", "clauses"],
};

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  partnership: "Partnership",
  review: "Review",
  theme: "Theme",
  agency: "Agency",
  status: "Reported status of actions",
  kind: "Kind",
};

export const DOCUMENT_WORDS: Readonly<Record<DocumentKind, readonly [one: string, several: string]>> = {
  "action-plan": ["action plan", "action plans"],
  "executive-summary": ["executive summary", "executive summaries"],
  "review-report": ["review report", "review reports"],
  "practice-document": ["practice document", "practice documents"],
};

/** `1 action`, `3 actions`, `1,204 actions`. */
export function counted(count: number, [one, several]: readonly [one: string, several: string]): string {
  return `${grouped(count)} ${count === 1 ? one : several}`;
}

/** Made once: a page writes hundreds of numbers anew with each filter. */
const BY_THOUSANDS = new Intl.NumberFormat("en-GB");

/** A number with its thousands parted by commas. */
export function grouped(count: number): string {
  return BY_THOUSANDS.format(count);
}

/** `6.1 MB`: millions of bytes, as browsers count downloads. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `a`, `a and b`, `a, b and c`; with a comma before the last "and" where a part has one of its own. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")}${lastJoint(parts)}${parts.at(-1)}`;
}

/** What stands between the last two parts of a list. */
export function lastJoint(parts: readonly string[]): string {
  return parts.some((part) => part.includes(" and ")) ? ", and " : " and ";
}

/** A label inside a sentence; acronyms keep their capitals. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How the marks or bars of a figure are reached without a mouse. */
export function arrowKeys(of: "mark" | "bar"): string {
  return `On a keyboard, arrow keys go from ${of} to ${of} and Enter chooses.`;
}
