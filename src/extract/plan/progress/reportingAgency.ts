import type { AgencyList } from "../../../model/agency.ts";
import { agencyAt, agencyIdOf } from "../../leads/agencyMatch.ts";
import { isBodyName, speaksForMany } from "../../prose/bodyName.ts";

/** The agency that labels or opens a text; `rest` is the text without its label (an agency that is the subject stays). */
export type Reporting = { readonly agency: string; readonly labelled: boolean; readonly rest: string };

/** Sectors whose bodies speak for several agencies or for nobody: boards, partnerships, conferences, government. */
const NOT_REPORTING = new Set(["multi-agency", "community-safety-partnership", "government"]);
const LABEL = /^(\p{Lu}[^:.;!?–—]{1,78}?)\s*(?::|\s[-–—]\s|(?<=\p{L}|\))[-–—]\s|\s?[–—]\s?)\s*(?=\S)/u;
const SENTENCE_LABEL = /^(\p{Lu}[^.;:!?]{3,110})\.\s+(?=\p{Lu})/u;

/**
 * The agency at the head of a progress paragraph, by the convention that an entry begins where one agency labels or opens it.
 * @param subject also take an agency that opens the paragraph as the subject of its sentence
 */
export function reportingAgency(text: string, agencies: AgencyList, subject: boolean): Reporting | null {
  const label = LABEL.exec(text);
  if (label?.[1] && isAgencyLabel(label[1], agencies)) {
    return { agency: label[1].trim(), labelled: true, rest: text.slice(label[0].length) };
  }
  const sentence = subject ? SENTENCE_LABEL.exec(text) : null;
  if (sentence?.[1] && isSentenceLabel(sentence[1], agencies)) {
    return {
      agency: (sentence[1].split(/,|\(/)[0] ?? "").trim(),
      labelled: true,
      rest: text.slice(sentence[0].length),
    };
  }
  return subject ? openingAgency(text, agencies) : null;
}

/** Short words in capitals that name a thing, a form or a meeting, and no agency. */
const NO_AGENCY = new Set(
  (
    "NB DA DASV DV DVA VAWG DHR DARDR OWHR SAR IMR DASH DARA MERIT MARAC MAPPA MATAC MASH MARAM RAG SMART PPN DVPO DVPN DAPO DAPN NMO SPO DVDS " +
    "ISA TOR CPD KPI QA IT NFS CCB CCTV FGM HBV TBC TBA NA DNA RIC SOP GDPR AGM UK HQ PDF HR"
  ).split(" "),
);
const ACRONYM = /^[A-Z][A-Za-z]?[A-Z&]{1,6}$/;
const isAcronym = (word: string): boolean => ACRONYM.test(word) && !NO_AGENCY.has(word);
/** A body named by its kind ("Fenshire Constabulary", "Northmoor NHS Trust") at the start of a text. */
const BY_KIND =
  /^((?:The )?(?:\p{Lu}[\p{L}'’&-]+ (?:(?:and|&|of) )?){1,5}(?:Police|Constabulary|Council|Trust|Hospitals?|CCG|ICB|Ambulance Service|Fire Service|Probation Service))\s+(?=\p{Ll})/u;

function isAgencyLabel(label: string, agencies: AgencyList): boolean {
  if (label.split(/,| and /).length > 2 || label.split(/\s+/).length > 9) return false;
  const parts = label.split(/\s*\/\s*/);
  if (parts.some((part) => isShared(part, agencies))) return false;
  if (parts.every((part) => isAcronym(part.trim()))) return true;
  const known = parts.some((part) => wholeAlias(part, agencies));
  if (known) return parts.every((part) => wholeAlias(part, agencies) || /^[A-Z][A-Z&]{1,7}$/.test(part.trim()));
  return isBodyName(label) && !speaksForMany(label) && /\p{Ll}/u.test(label) && label.split(/\s+/).length <= 8;
}

/** "Harbour Families, Health Visiting (health visitors and nurses)." names bodies and makes no statement. */
function isSentenceLabel(label: string, agencies: AgencyList): boolean {
  const words = label
    .replace(/\([^)]*\)/g, "")
    .split(/[\s,/]+/)
    .filter(Boolean);
  const first = agencyAt(label.split(/[\s,/]+/), 0, agencies);
  if (!first || isShared(label, agencies)) return false;
  return words.length <= 12 && words.every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:and|of|for|the|in)$/.test(word));
}

function openingAgency(text: string, agencies: AgencyList): Reporting | null {
  const words = text.split(/[\s/]+/).slice(0, 14);
  const slashed = /^([A-Z][A-Z&]+\s?\/\s?[A-Z][A-Z&]+)\s+(?=\p{Ll})/u.exec(text);
  const match = agencyAt(words, 0, agencies);
  if (!match) return openingUnlisted(text);
  const sector = agencies.find(({ id }) => id === match.agencyId)?.sector ?? "";
  const next = words[match.to] ?? "";
  if (NOT_REPORTING.has(sector)) return null;
  if (slashed?.[1]) return { agency: slashed[1], labelled: false, rest: text };
  const printed = words.slice(0, match.to).join(" ");
  if (/\b(?:co-?ordinator|manager|lead|officer|chair)$/i.test(printed)) return null;
  if (/[,.;:]$/.test(printed) || printed.length < 2) return null;
  if (!/^(?:\p{Ll}|\()/u.test(next) || /^(?:for|of|in|at|and|to|or)$/.test(next)) return null;
  if (/^services?$/.test(next) || (!isVerbLike(next) && !next.startsWith("("))) return null;
  return { agency: printed, labelled: false, rest: text };
}

/** An agency that no list holds: an abbreviation or a body named by its kind, followed by what it does. */
function openingUnlisted(text: string): Reporting | null {
  const kind = BY_KIND.exec(text)?.[1];
  const short = /^([A-Z][A-Z&]+(?:\s?\/\s?[A-Z][A-Z&]+)?)\s+(?=\p{Ll})/u.exec(text)?.[1];
  const agency = kind ?? (short?.split(/\s?\/\s?/).every(isAcronym) ? short : undefined);
  if (agency === undefined || /^The /.test(agency) || speaksForMany(agency)) return null;
  const next = text.slice(agency.length).trim().split(/\s+/)[0] ?? "";
  return isVerbLike(next) ? { agency, labelled: false, rest: text } : null;
}

/** What may follow an agency that is the subject of a sentence: a verb or a noun of its doing ("review of"). */
const isVerbLike = (word: string): boolean =>
  /^(?:has|have|had|is|are|was|were|will|would|can|could|do|does|did|may|must|shall|should|take|takes|took|currently|also|now|already|follow|follows|agree|agrees|review|use|uses|provide|provides|undertook|made|held|led|wrote|sent|set|run|runs|ran|gave|hold|holds|continue|continues|ensure|confirm|work|share|report|offer|to|staff|officers)$/.test(
    word,
  ) ||
  /(?:ed|es|ing)$/.test(word) ||
  /^[a-z]{4,}s$/.test(word);

function isShared(part: string, agencies: AgencyList): boolean {
  const id = agencyIdOf(part, agencies);
  const sector = agencies.find((agency) => agency.id === id)?.sector;
  return sector !== undefined && NOT_REPORTING.has(sector);
}

function wholeAlias(part: string, agencies: AgencyList): boolean {
  const words = part.trim().split(/\s+/);
  const match = agencyAt(words, 0, agencies);
  return match !== null && match.to >= words.length - 1;
}
