import type { DatePrinted } from "../../model/partialDate.ts";
import { findDates } from "../dates.ts";

const LEADING_WORDS =
  /(?:^|[.;,)\s–—-])\s*((?:by|before|target(?: date)?:?|due(?: by)?:?|end of|by the end of|no later than)\s+)$/i;

/**
 * A lettered sub-item and the date it ends with ("... referral form. By June 2022"): the date goes into its own field. A
 * closing date that the sentence needs is left alone.
 */
export function readTrailingTargetOfItem(text: string): { readonly text: string; readonly target: DatePrinted | null } {
  const last = findDates(text).at(-1);
  if (!last || !/^[\s.)\]]*$/.test(text.slice(last.end))) return { text, target: null };
  const before = text.slice(0, last.start);
  const words = LEADING_WORDS.exec(before)?.[1];
  const start = words === undefined ? last.start : before.length - words.length;
  const own = text.slice(0, start).replace(/[\s([–—-]+$/, "");
  if (words === undefined && !/[.;)]$/.test(own)) return { text, target: null };
  if (words !== undefined && !/[.;):]$/.test(own) && /^(?:before|end of)/i.test(words)) return { text, target: null };
  return { text: own, target: { printed: text.slice(start, last.end).replace(/\s+/g, " ").trim(), date: last.date } };
}
