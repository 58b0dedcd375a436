import { findDates } from "../dates.ts";
import { partnershipIn } from "./partnershipName.ts";

/** Words that name a kind of document. */
export const NAMES_DOCUMENT =
  /\b(?:action plan|executive summary|overview report|review report|final report|domestic homicide review|domestic abuse related death review|dhr|dardr|protocol|policy|procedures?|working practices|working agreement|guidance|handbook|operating (?:model|manual)|standards?|terms of reference|recommendations)\b/i;

const NOT_TITLE =
  /^(?:this (?:report|document)|chair\b|author\b|independent (?:chair|author)|report (?:by|author)|written by|prepared (?:by|for)|commissioned|date\b|dated\b|version\b|v\d|draft\b|review(?:ed)? (?:date|by|[A-Z][a-z]+ \d{4})|page\b|official\b|restricted\b|confidential\b|not protectively|for publication|quarterly updates|updated?\b|©|www\.|https?:|table of|approved\b|(?:report )?(?:published|completed|submitted)\b)/i;
const LONGEST_TITLE_WORDS = 40;

/** The printed title: the page header where it names a document, else the lines of the title page, joined, without dates, authors and the partnership's own line. Null where none is printed. */
export function documentTitle(front: readonly string[], pageHeader: string | null): string | null {
  if (pageHeader !== null && NAMES_DOCUMENT.test(pageHeader)) return tidy(pageHeader);
  const lines: string[] = [];
  for (const line of front) {
    const text = tidy(withoutDates(line));
    if (text === "" || NOT_TITLE.test(line) || isPartnershipAlone(text)) continue;
    if (lines.length > 0 && (/^appendix\b/i.test(text) || isAuthor(text))) break;
    lines.push(text);
    if (/\.$/.test(line.trim())) break;
  }
  const title = lines.join(" ").split(/\s+/).slice(0, LONGEST_TITLE_WORDS).join(" ");
  return title === "" ? (pageHeader === null ? null : tidy(pageHeader)) : title;
}

function withoutDates(line: string): string {
  let text = line;
  for (const { start, end } of [...findDates(line)].reverse()) {
    const before = text.slice(0, start).replace(/[\s,–—-]*\b(?:died|death|dated?|who died)?\s*(?:in|on|of)?\s*$/i, " ");
    text = before + text.slice(end);
  }
  return text.replace(/\s*[([]\s*(?:(?:last )?updated|as at|as of|dated?|revised|version)?\s*[)\]]/gi, "");
}

function tidy(text: string): string {
  return text
    .replace(/\s*\bpage \d+(?: of \d+)?$/i, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.:–—-]+|[\s.:–—-]+$/g, "");
}

function isPartnershipAlone(text: string): boolean {
  return partnershipIn(text)?.toLowerCase() === text.toLowerCase();
}

function isAuthor(text: string): boolean {
  return /\b(?:chair|author)\b/i.test(text);
}
