import type { Origin, Scope } from "../../model/vocabulary.ts";
import { lettersAndDigits } from "../lettersAndDigits.ts";
import { isBodyName } from "../prose/bodyName.ts";
import { wordCount } from "./cellText.ts";
import { isFinished } from "./continuesText.ts";
import type { BannerLine } from "./planEvent.ts";
import { recommendationLabel } from "./recommendationLabel.ts";

/** What one line of a full-width row, or a paragraph between tables, says. */
export type BannerPart =
  | { readonly part: "label"; readonly number: string; readonly origin: Origin | null; readonly rest: string }
  | { readonly part: "addressee"; readonly body: string }
  | { readonly part: "item"; readonly letter: string; readonly text: string }
  | { readonly part: "scope"; readonly scope: Scope }
  | { readonly part: "introduction" }
  | { readonly part: "note" }
  | { readonly part: "text"; readonly text: string };

const OWN_REVIEW =
  /\b(?:imrs?|individual management reviews?|single[- ]agency|individual (?:agency|agencies|organisations?)|agency (?:recommendation|review|report)|own agency|internal management review)\b/i;
const OF_PANEL = /\b(?:panel|overview report|multi[- ]agency)\b/i;
const NOTE_START = /^\(?(?:however|note|nb|n\.b\.|please note|these actions|historic|identified)\b/i;
const ALL_RECOMMENDATIONS =
  /\brecommendations\b.*\b(?:set out|made|follow(?:ing|s)?|below|presented|for information|listed|monitored)\b/i;

/** Reads one banner line; `waiting` says that a label came before and neither its addressee nor its text. */
export function readBannerLine({ text, marker }: BannerLine, waiting: boolean): BannerPart {
  const scope = /^scope(?: of (?:the )?recommendation)?\s*[:–-]?\s*(local|county|regional|national)\b/i.exec(text)?.[1];
  if (scope) return { part: "scope", scope: scope.toLowerCase() as Scope };
  const letter = /^\(?([a-z])[.)\]]?\)?$/i.exec(marker ?? "")?.[1];
  if (letter) return { part: "item", letter: letter.toLowerCase(), text };
  const label = marker === null ? recommendationLabel(text, false) : null;
  if (label) {
    const notes = label.rest.match(/\([^)]*\)/g)?.join(" ") ?? "";
    const origin =
      OWN_REVIEW.test(notes) || /^(?:imr|agency|single)/i.test(text) ? "agency" : /^panel/i.test(text) ? "panel" : null;
    return { part: "label", number: label.number, origin, rest: withoutNotes(label.rest) };
  }
  if (ALL_RECOMMENDATIONS.test(text) && wordCount(text) > 8) return { part: "introduction" };
  if (NOTE_START.test(text)) return { part: "note" };
  if (waiting && isAddressee(text)) return { part: "addressee", body: text.replace(/[:.]$/, "") };
  return { part: "text", text };
}

/** True for a line that names a body and says nothing. */
export const isAddressee = (text: string): boolean =>
  wordCount(text) <= 14 &&
  !/[.;?!]\s*\S|\b(?:should|must|will|to|ensure|review)\b/i.test(text.replace(/\([^)]*\)/g, "")) &&
  (isBodyName(
    text
      .replace(/[:.]$/, "")
      .replace(/\([^)]*\)/g, "")
      .trim(),
  ) ||
    looksLikeName(text));

const looksLikeName = (text: string) =>
  !isFinished(text) &&
  wordCount(text) <= 8 &&
  text.split(/\s+/).every((word) => /^[\p{Lu}\d(&/]/u.test(word) || /^(?:and|of|the|for|in|&)$/.test(word)) &&
  lettersAndDigits(text).length > 2;

/** A heading without its bracketed and trailing notes, which are neither text nor addressee. */
export function withoutNotes(text: string): string {
  const plain = text
    .replace(/\((?=[^)]*(?:imr|identified|historic|however|cont))[^)]*\)/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.replace(/(?:^|\s)(?:however|please note|nb:?)\b.*$/i, "").trim();
}

/** What is left of a table's name that only says what kind of table it is ("Single combined action plan"). */
const SAYS_NOTHING =
  /^(?:(?:an?|the|of|and|for|all|other|single|individual|combined|composite|consolidated|joint|overall|overarching|integrated|local|national|full|final|draft|key|main|summary|updated|revised|current|agency|agencies|review|report|organisations?|smart|\d+)[\s,&/-]*)*$/i;
/** Bodies that speak for many, and the review itself: a table of theirs is the panel's. */
const OF_ALL =
  /\bDH?A?RD?R?\b|\bdomestic homicide|\bdomestic abuse related|\bpartnership\b|\bCSP\b|\bsafer\b|\bcommunit(?:y|ies) (?:safety )?board\b|\bpublic services board\b|\bappendix\b|\bquarterly\b/i;

/** What a table's own name says of its recommendations; the body it belongs to, where it is one's own. */
export function readTableName(name: string | null): {
  origin: Origin;
  addressedTo: string | null;
  reporter: string | null;
} {
  if (name === null) return { origin: "panel", addressedTo: null, reporter: null };
  const reporter =
    /\bupdates?\s+(?:(?:are|were|have been)\s+)?(?:provided|supplied|given|made) by (?:the )?(.+?)(?:\s+(?:following|after|since|due|because|on behalf|as)\b|[.;,)]|$)/i.exec(
      name,
    )?.[1] ?? null;
  const plain = name
    .replace(/\b(?:nb|n\.b\.|note|please note)\s*[:–-].*$/i, "")
    .replace(/\b(?:single[- ]agency|agency|imr)?\s*(?:action plan|recommendations?|actions?)\b.*$/i, "")
    .replace(/^(?:table|appendix|annex|section)\s*[\dA-Z]{0,2}\s*[:.–-]?\s*/i, "")
    .replace(/^(?:recommendations? (?:for|to)|for)\s+(?:the\s+)?/i, "")
    .replace(/[\s:–-]+$/, "")
    .trim();
  const behind =
    /\b(?:action plan|recommendations)\s*(?:[–—:-]|for|of)\s*(?:the )?(.+)$/i.exec(name)?.[1]?.trim() ?? "";
  if (!OF_PANEL.test(name) && OWN_REVIEW.test(name) && SAYS_NOTHING.test(plain) && isAddressee(behind))
    return { origin: "agency", addressedTo: behind, reporter };
  const bare = SAYS_NOTHING.test(plain) || OF_ALL.test(plain);
  if (!OF_PANEL.test(name) && OWN_REVIEW.test(name) && (bare || !isAddressee(plain)))
    return { origin: "agency", addressedTo: null, reporter };
  if (OF_PANEL.test(name) || bare) return { origin: "panel", addressedTo: null, reporter };
  return isAddressee(plain)
    ? { origin: "agency", addressedTo: plain, reporter }
    : { origin: "panel", addressedTo: null, reporter };
}
