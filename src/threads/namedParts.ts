/** A recommendation or action that stands beside the label of a review, as printed. */
export type NamedPart = {
  readonly printed: string;
  readonly recommendation: string | null;
  readonly action: string | null;
};

/** What is named further from the label, or as of this very plan, is not of the review the label names. */
const MOST_WORDS_BETWEEN = 4;
const OF_THIS_PLAN = /\b(?:this|our|own|these|above|below|its|their)\b/i;

const NUMBER = "\\d{1,3}(?:\\.\\d{1,2})?[a-z]?\\b(?!\\s*(?:days?|weeks?|months?|years?|%))";
const NUMBER_WORD = /\s*(?:\bno\.?|\bnumber|#)\s*(?=\d)/i;
const PART = `\\b(?:rec(?:ommendation)?s?|r(?=\\d)|actions?)\\.?\\s*(?:no\\.?\\s*|number\\s*|#)?${NUMBER}(?:\\s*(?:,|&|and)\\s*${NUMBER})*`;
const BEFORE = new RegExp(
  `(${PART}(?:\\s*\\(?(?:and\\s+)?${PART}\\)?)?)\\s+(?:of|from|in|under|to|for)\\s+(?:the\\s+)?$`,
  "i",
);

/** The parts that stand right before a label: "recommendation 3 of ", with the words themselves. */
export function partsBefore(text: string): { readonly printed: string; readonly parts: readonly NamedPart[] } {
  const [printed = "", named = ""] = BEFORE.exec(text) ?? [];
  const all = [...named.matchAll(new RegExp(PART, "gi"))];
  return { printed, parts: all.reduce<NamedPart[]>((parts, [part]) => withPart(parts, part), []) };
}

/** The parts that soon follow a label in the same sentence; an action in brackets belongs to the recommendation before it. */
export function partsAfter(text: string): NamedPart[] {
  const unabbreviated = text.replace(/\b(recs?|nos?)\./gi, "$1 ");
  const sentence = /^(?:[^.;]|\.(?=\d))*/.exec(unabbreviated)?.[0] ?? "";
  let parts: NamedPart[] = [];
  let from = 0;
  for (const match of sentence.matchAll(new RegExp(PART, "gi"))) {
    const between = sentence.slice(from, match.index);
    if (OF_THIS_PLAN.test(between) || (between.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_WORDS_BETWEEN) break;
    parts = withPart(parts, match[0]);
    from = match.index + match[0].length;
  }
  return parts;
}

/** The parts and each number of one more, such as "Recs 5 and 6"; an action joins the recommendation before it. */
function withPart(before: readonly NamedPart[], part: string): NamedPart[] {
  const parts = [...before];
  const kind = /^[a-z]+?(?=s?\b|\d)/i.exec(part)?.[0] ?? "";
  const first = (/^.*?\d[\d.]*[a-z]?/i.exec(part)?.[0] ?? part).replace(NUMBER_WORD, " ");
  const isAction = /^action/i.test(kind);
  (part.match(/\d+(?:\.\d+)?[a-z]?/gi) ?? []).forEach((number, at) => {
    const printed = at === 0 ? first : `${kind} ${number}`;
    const last = parts.at(-1);
    if (!isAction) parts.push({ printed, recommendation: number, action: null });
    else if (last === undefined || last.recommendation === null || (last.action !== null && at === 0)) {
      parts.push({ printed, recommendation: null, action: number });
    } else if (last.action === null) parts[parts.length - 1] = { ...last, action: number };
    else parts.push({ printed, recommendation: last.recommendation, action: number });
  });
  return parts;
}
