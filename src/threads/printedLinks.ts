import type { PrintedLink } from "../model/printedLink.ts";
import { partsAfter, partsBefore } from "./namedParts.ts";
import { reviewLabel } from "./reviewLabel.ts";

const MOST_WORDS = 5;
const KIND = "DHR|DARDR|SAR|SCR|L?CSPR|Domestic Homicide Review|Safeguarding Adults? Review|Serious Case Review";
/** A number is no label where it counts days or per cent, or begins a date, a time or a decimal. */
const NO_LABEL =
  "(?!\\s*(?:st|nd|rd|th)\\b|\\s*-?\\s*(?:days?|weeks?|months?|years?|hours?|minutes?|per\\s*cent|of\\s+\\d+)\\b|\\s*%|[/:.,]\\d" +
  "|\\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\b)";
const NUMBER = `\\d{1,3}[A-Z]?\\b${NO_LABEL}`;
const LABEL = new RegExp(`\\b(${KIND})(s?)[\\s\\u2010-\\u2015-]*(?:no\\.?\\s*|number\\s*|#)?(${NUMBER})`, "gi");
const FURTHER = new RegExp(`^\\s*(?:,|&|and)\\s*(${NUMBER})`, "i");
const LEAD_IN = /\b(?:link(?:s|ed)?\s+(?:with|to)|as\s+per|see(?:\s+also)?|also\s+in|same\s+as)\s+$/i;

/**
 * The links to other reviews that a text prints: a label such as `DHR14`, and each recommendation or action number that
 * stands before it ("recommendation 3 of DHR14") or soon follows it before the next label or the end of the sentence.
 * @param own the label of the review the text belongs to, which is no link; null where it has none
 */
export function printedLinks(text: string, own: string | null): PrintedLink[] {
  const labels = labelsIn(text);
  const ownLabel = own === null ? null : reviewLabel(own);
  return labels.flatMap(({ printed, review, start, end }, index): PrintedLink[] => {
    if (reviewLabel(review) === ownLabel) return [];
    const before = partsBefore(text.slice(labels[index - 1]?.end ?? 0, start));
    const named = before.parts.length > 0 ? before.parts : partsAfter(text.slice(end, labels[index + 1]?.start));
    const leadIn = LEAD_IN.exec(text.slice(0, start - before.printed.length))?.[0] ?? "";
    if (named.length === 0) {
      return [{ printed: inFew([leadIn + printed, printed, review]), review, recommendation: null, action: null }];
    }
    return named.map(({ printed: part, recommendation, action }, at) => {
      const whole = before.parts.length > 0 ? `${before.printed}${printed}` : `${printed} ${part}`;
      return {
        printed: inFew([at === 0 ? leadIn + whole : whole, whole, `${review} ${part}`]),
        review,
        recommendation,
        action,
      };
    });
  });
}

type Label = { readonly printed: string; readonly review: string; readonly start: number; readonly end: number };

/** The labels in a text; of "DHRs 14 and 17" one for each number. */
function labelsIn(text: string): Label[] {
  return [...text.matchAll(LABEL)].flatMap((match): Label[] => {
    const [printed, kind = "", plural = "", number = ""] = match;
    const short = reviewLabel(`${kind} 1`).slice(0, -1).toUpperCase();
    const label = (digits: string) => `${short}${digits}`;
    let end = match.index + printed.length;
    const found: Label[] = [{ printed, review: label(number), start: match.index, end }];
    for (let next = plural === "" ? null : FURTHER.exec(text.slice(end)); next !== null; ) {
      const start = end;
      end += next[0].length;
      found.push({ printed: label(next[1] ?? ""), review: label(next[1] ?? ""), start, end });
      next = FURTHER.exec(text.slice(end));
    }
    return found;
  });
}

/** The fullest of these wordings that has at most five words, else the start of the last. */
function inFew(wordings: readonly string[]): string {
  const all = wordings.map((wording) => wording.trim().split(/\s+/));
  const chosen = all.find((words) => words.length <= MOST_WORDS) ?? all.at(-1) ?? [];
  return chosen.slice(0, MOST_WORDS).join(" ");
}
