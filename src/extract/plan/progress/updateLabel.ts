const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const WHEN = `(?:${MONTH}|q[1-4]|quarter [1-4]|spring|summer|autumn|winter|quarterly|latest|further|final|first|second|third|fourth|agency|progress|police)`;
const DATED = `(?:\\s*[-–(]?\\s*(?:(?:on|as of|at)\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${MONTH}\\.?\\s*)?(?:\\d{1,2}[./-]\\d{1,2}[./-])?(?:\\d{2,4})?\\)?)?`;
const LABEL = `(?:revised\\s+)?(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${WHEN}\\.?\\s+){0,2}(?:(?:20)?\\d\\d\\s+)?updates?(?:\\s+\\d{1,2})?${DATED}`;
const AT_START = new RegExp(`^${LABEL}\\s*(?::|\\s[-–—]\\s|[-–—]\\s)\\s*`, "i");
const BARE = new RegExp(`^${LABEL}\\.?$`, "i");

/** An update label at the very start of a text ("Update:", "March update:", "Update 12/03/24 -") and what follows, or null. */
export function updateLabel(text: string): { readonly printed: string; readonly rest: string } | null {
  const label = AT_START.exec(text)?.[0] ?? BARE.exec(text)?.[0];
  return label === undefined
    ? null
    : { printed: label.replace(/[\s:–—-]+$/, ""), rest: text.slice(label.length).trim() };
}

/** Matches where a label may begin inside a paragraph: an update or status word that a colon closes. */
export const LABEL_INSIDE = new RegExp(
  `(?<=\\s)(?:(?:Red|Amber|Green)\\s+)?(?:(?:${WHEN.replace("(?:", "(?:[Rr]evised |")}\\.?\\s+){0,2}(?:(?:20)?\\d\\d\\s+)?[Uu]pdates?(?:\\s+\\d{1,2})?${DATED}|(?:Partly |Partially )?Completed?|In [Pp]rogress|On-?going|On track|Not started|Outstanding)(?:\\s+(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:${MONTH})\\.?\\s+(?:20)?\\d\\d))?\\s*:\\s`,
  "gu",
);
