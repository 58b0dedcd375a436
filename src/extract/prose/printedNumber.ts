/** A provision's number as printed without its closing stop, and the text after it; `parts` are the levels: "7.3.1" is ["7","3","1"], "4(2)" is ["4","2"]. */
export type PrintedNumber = { readonly number: string; readonly parts: readonly string[]; readonly rest: string };

const LABEL = String.raw`(?:(?:clause|section|paragraph|para|provision|part)\.?\s+|§\s*)?`;
const DOTTED = String.raw`\d{1,3}(?:\s?\.\s?\d{1,3})+(?:\(\w{1,4}\)|[a-z](?![a-z]))*`;
const BRACKETED = String.raw`\d{1,3}(?:\(\w{1,4}\))+`;
const SINGLE = String.raw`\d{1,3}(?:\s?[a-z](?=\s?[.):\]]))?`;
const CLOSING = String.raw`(?:\s?[.):\]]|\s[-–—])?`;

const NUMBERED = new RegExp(`^(${LABEL})(${DOTTED}|${BRACKETED})${CLOSING}(?:\\s+|$)`, "i");
const SINGLE_NUMBERED = new RegExp(`^(${LABEL})(${SINGLE})(\\s?[.):\\]]|\\s[-–—])?(?:\\s+|$)`, "i");
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\s?\.\s?(?:0?[1-9]|1[0-2])\s?\.\s?(?:19|20)\d{2}\b|^\d{2}\.\d{2}\.\d{2}\b/;
const MEASURE =
  /^(?:%|per ?cent|am\b|pm\b|a\.m|p\.m|hours?\b|million|billion|days?\b|weeks?\b|months?\b|years?\b|miles?\b|times\b)/i;

/**
 * Reads the number that opens a paragraph: of several levels ("4.2", "Clause 4.2:", "4.2)", "4(2)", "7.3.1.1.") or one ("4.", "Section 4:", "4 ", "8a.").
 * Dates ("24.05.2022"), times and measures ("1.5 million") are no numbers. A list marker that is a number counts as printed.
 */
export function printedNumber(text: string, marker: string | null = null): PrintedNumber | null {
  const whole = marker !== null && /\d/.test(marker) ? `${marker} ${text}` : text;
  const found = NUMBERED.exec(whole) ?? SINGLE_NUMBERED.exec(whole);
  const printed = found?.[2];
  if (found === null || printed === undefined) return null;
  const rest = whole.slice(found[0].length).trim();
  if (found[1] === "" && (DATE.test(whole) || MEASURE.test(rest))) return null;
  const number = printed.replace(/\s/g, "");
  const parts = /^\d+[a-z]?$/i.test(number) ? [number] : (number.match(/\d+|[a-z]+/gi) ?? []);
  return { number, parts, rest };
}
