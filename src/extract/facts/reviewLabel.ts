import { isCapitals } from "../prose/title.ts";

/** The printed label of a review and the names in it. */
export type PrintedLabel = { readonly label: string; readonly names: readonly string[] };

const REVIEW = String.raw`(?:\bDHRs?|\bDARDR|\bDomestic Homicide Reviews?(?: \(DHR\))?|\bDomestic Abuse[- ]Related Death Review(?: \(DARDR\))?)`;
const NUMBERED = new RegExp(
  String.raw`(${REVIEW})(\s*(?:[-–:]\s*)?(?:case\s+|no\.?\s*|number\s*|ref(?:erence)?:?\s*)?)(\d{1,3}[a-z]?)(?![\d/.])`,
  "iu",
);
const CASE = /\b(?:Case|Review)\s+(?:No\.?\s*|Number\s*)?(\d{1,3}[a-z]?|[A-Z])\b(?![\d/.])/;
const SUBJECT = new RegExp(
  String.raw`(${REVIEW})[\s:–-]*(?:(?:into|in relation to|concerning|regarding|following)?\s*(?:the\s+)?(?:death|homicide|murder)?\s*(?:of\s+)?)?((?:Adult|Subject|Victim|Person|Child|Ms|Mrs|Mr)\s+[A-Z]{1,2})\b`,
  "iu",
);
const NAME = String.raw`\p{Lu}[\p{L}'-]*`;
const QUOTED = new RegExp(String.raw`['‘"“](${NAME})['’"”](?:\s*(?:and|&)\s*['‘"“](${NAME})['’"”])?`, "u");
const OF = new RegExp(
  String.raw`^(?:[^.]{0,40}?\b(?:[Dd]eath|DEATH|[Hh]omicide|[Mm]urder)s? (?:of|OF)|\s*[:–-])\s+(${NAME})(?:\s+(?:and|&|AND)\s+(${NAME}))?(?=\s*(?:$|[,.;:(–-]|\b(?:[Dd]ied|who|in|on|January|February|March|April|May|June|July|August|September|October|November|December|\d|[Aa]ction|ACTION|[Ee]xecutive|EXECUTIVE|[Oo]verview|OVERVIEW|[Rr]eport)\b))`,
  "mu",
);
const NO_NAME =
  /^(?:action|executive|overview|report|multi|recommendations?|the|a|panel|summary|final|draft|adult|case|learning|community|safer|an|independent|multi-?agency|single-?agency|joint|appendix|published|partnership|home|version)$/i;

/**
 * The label a title page, header or footer prints of its review: "DHR14", "DHR 'Ada'", "DHR Adult A", "Case 12". The long name of
 * the review is shortened to DHR or DARDR. Null where only the kind of review is printed.
 * @param text header, title page and footer, joined
 */
export function reviewLabel(text: string): PrintedLabel | null {
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) {
    const [, kind = "", between = "", number = ""] = numbered;
    const spaced = /^\s*[-–:]?\s*$/.test(between)
      ? short(kind) === kind
        ? between.replace(/\s+/g, " ")
        : " "
      : ` ${between.trim()} `;
    return { label: `${short(kind)}${spaced}${number}`, names: [] };
  }
  const reviewed = new RegExp(REVIEW, "iu").exec(text);
  if (reviewed === null) return null;
  const kind = short(reviewed[0]);
  const subject = SUBJECT.exec(text)?.[2];
  if (subject !== undefined) return { label: `${kind} ${subject}`, names: [subject] };
  const found = QUOTED.exec(text) ?? OF.exec(text.slice(reviewed.index + reviewed[0].length));
  const names = [found?.[1], found?.[2]]
    .filter((name) => name !== undefined)
    .filter((name) => /^\p{Lu}/u.test(name) && !NO_NAME.test(name))
    .map(named);
  if (names.length > 0) return { label: `${kind} ${names.map((name) => `'${name}'`).join(" and ")}`, names };
  const numberedCase = CASE.exec(text);
  return numberedCase === null ? null : { label: numberedCase[0], names: [] };
}

function short(kind: string): string {
  if (/related death/i.test(kind)) return "DARDR";
  return /homicide/i.test(kind) ? "DHR" : kind.toUpperCase().replace(/S$/, "");
}

function named(name: string): string {
  return isCapitals(name) && name.length > 2 ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}
