import { readEntries } from "../targetEntries.ts";
import { wordCount } from "./cellText.ts";
import { statusLabel } from "./progress/statusLabel.ts";

/** One part of a row whose cells hold several actions with targets or completions of their own. */
export type ActionPart = { readonly text: string; readonly target: string; readonly completion: string };

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?$/i;
const FUNCTION_WORD = /^(?:of|to|for|with|in|on|at|by|and|is|are|be|the|a|from|regularly|will)$/;
/** Where a report of its own may begin: a status label or a date of telling. */
export const REPORT_START =
  /(?<=[\p{L}\d.)]\s)(?=At (?:[A-Z][a-z]+\.?\s+)?(?:\d{1,2}\s)?(?:20)\d\d\b|(?:Action )?Completed?(?:\s+-\s+on-?going activity|\s+[A-Z][a-z]+\.?\s+(?:20)\d\d|\s*[:–-])|In progress\b|Ongoing\s*[:–-])/gu;

/**
 * Splits a row whose target cell prints several entries, where the completion cell prints as many: the parts of the action
 * text are its paragraphs where they are as many, else they are cut where a new sentence begins without a mark.
 * @returns null where the row is one action
 */
export function splitAction(
  paragraphs: readonly string[],
  target: string,
  completion: string,
): readonly ActionPart[] | null {
  const entries = readEntries(target).filter((entry) => entry.text === "");
  const count = entries.length;
  if (count < 2 || readEntries(target).length !== count) return null;
  const reports = reportParts(completion, count);
  if (!reports) return null;
  const texts = paragraphs.length === count ? paragraphs : cutText(paragraphs.join(" "), count);
  if (!texts) return null;
  return texts.map((text, i) => ({ text, target: entries[i]?.printed ?? "", completion: reports[i] ?? "" }));
}

function reportParts(completion: string, count: number): string[] | null {
  if (statusLabel(completion, true) === null) return null;
  const cuts = [...completion.matchAll(REPORT_START)].map((match) => match.index);
  if (cuts.length < count - 1) return null;
  const kept = cuts.slice(0, count - 1);
  return [0, ...kept].map((from, i) => completion.slice(from, kept[i] ?? completion.length).trim());
}

/** Cuts a text into sentences that no mark parts: before a capitalised word that follows a complete word, best places first. */
function cutText(text: string, count: number): string[] | null {
  const words = text.split(/\s+/);
  const opening = words[0] ?? "";
  const scored = words.flatMap((word, i) => {
    if (i < 3 || i > words.length - 3 || !/^\p{Lu}/u.test(word) || MONTH.test(word)) return [];
    const before = words[i - 1] ?? "";
    let score = 0;
    if (/[.;]$/.test(before)) score += 3;
    else if (FUNCTION_WORD.test(before) || /[,/–-]$/.test(before)) return [];
    else if (/^\p{Ll}{3,}$/u.test(before)) score += 1;
    if (/^\p{Lu}\p{Ll}+$/u.test(word)) score += /^\p{Ll}{3,}$/u.test(before) ? 1 : 0;
    if (word === opening) score += 2;
    if (FUNCTION_WORD.test(words[i + 1] ?? "")) score += 1;
    score -= Math.abs(i / words.length - 0.5);
    return [{ i, score }];
  });
  const cuts = scored
    .sort((a, b) => b.score - a.score)
    .slice(0, count - 1)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
  if (cuts.length < count - 1 || wordCount(text) < count * 3) return null;
  return [0, ...cuts].map((from, i) => words.slice(from, cuts[i] ?? words.length).join(" "));
}
