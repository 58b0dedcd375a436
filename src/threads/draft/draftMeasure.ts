import { findDates } from "../../extract/dates.ts";

const SIGNS: readonly RegExp[] = [
  /\bso\s+that\b/i,
  /\b(?:success|this|it|impact|progress|effectiveness|compliance|completion)\s+(?:\w+\s+){0,2}(?:be\s+)?(?:measured|shown|evidenced|audited|demonstrated|judged)\b/i,
  /\b(?:dip[\s-]?sampl\w*|audit(?:s|ed|ing)?|evaluat\w+|baselines?|benchmark\w*|indicators?|KPIs?|key\s+performance|success\s+(?:measure|criteri)\w*|outcome\s+measures?|milestones?|surveys?)\b/i,
  /\b(?:percentage|per\s?cent|proportion|rate|uptake|take-?up|number)\s+of\b/i,
  /\b\d{1,3}(?:\.\d+)?\s?(?:%|per\s?cent\b)/i,
  /\b(?:provide|give|offer|submit|gather|as|with|supply)\s+(?:\w+\s+){0,2}evidence\b|\b(?:to|should|must|will|and|provides?|gives?|offers?)\s+evidence\s+that\b|\bevidence\s+(?:of\s+(?:impact|completion|compliance|change|progress|improve\w*|implement\w*|use|how))|\bevidenced?\s+(?:by|through|in)\b|\bevidence\s+(?:to|for)\s+the\b|\bto\s+evidence\b/i,
  /\breport(?:s|ed|ing)?\s+(?:\w+\s+){0,4}?(?:to|back)\b(?=[^.;]*\b(?:board|partnership|group|subgroup|sub-group|committee|panel|chair|CSP|council|commissioner|steering|executive|cabinet|progress|findings|results|by|annual\w*|quarterly|months?)\b)/i,
  /\b(?:assure|assurance\s+to|provide\s+(?:\w+\s+)?assurance|demonstrate\s+(?:to|that|how)|confirm\s+(?:to|in\s+writing|that)|show\s+(?:the|that)\s+(?:\w+\s+)?(?:board|partnership|it|they|staff))\b/i,
  /\bmonitor(?:s|ed|ing)?\s+(?:(?:the|its|their|and|how|whether)\s+)*(?:\w+\s+)?(?:progress|use|uptake|take-?up|compliance|implementation|effect\w*|impact|whether|how|number|rate|outcome|attendance|quality|referrals|training)\b/i,
  /\bmeasur(?:e|ed|ing)\s+(?:by|the|its|whether|how|progress|impact|success|outcome|against|through)\b/i,
  /\boutcomes?\s*:|\b(?:intended|expected|desired|measurable)\s+outcomes?\b/i,
  /\b(?:reduc|increas|rise|fall|drop|grow)\w*\s+(?:\w+\s+){0,5}?(?:by|from|to)\s+(?:at\s+least\s+)?(?:a\s+(?:half|third|quarter|fifth|tenth)|\d)/i,
];
const NUMBER =
  /(?<![\w.\u2019'/-])(?:at\s+least\s+|no\s+fewer\s+than\s+|a\s+minimum\s+of\s+)?(?:\d{1,3}(?:,\d{3})*|(?:at\s+least|no\s+fewer\s+than|a\s+minimum\s+of)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))(?![\w/%.:)-]\d|[\w/])/gi;
/** Numbers that name a thing, or say how long or when: "level 3", "Recommendation 14", "six months". */
const NAMING =
  /\b(?:level|levels|section|part|recommendation|rec|action|DHR|DARDR|review|article|schedule|clause|paragraph|page|chapter|phase|tier|stage|step|appendix|no\.?|number|Q|quarter|key|operation|act|form|version|year|keeping|aged?|age|over|under|and|to|or|-|\u2013)\s*\(?$/i;
const TIME =
  /^\s*[-\s]?(?:to\s+\d+\s+|or\s+\d+\s+)?(?:working\s+|calendar\s+)?(?:hour|day|week|fortnight|month|quarter|year|minute|o['\u2019]clock|am\b|pm\b|st\b|nd\b|rd\b|th\b|and\s+\d)/i;

/** The words of a draft by which one could tell that it was done, as printed; null where none is found. */
export function draftMeasure(sentences: readonly { readonly text: string }[]): string | null {
  for (const { text } of sentences) {
    for (const sign of SIGNS) {
      const found = sign.exec(text);
      if (found !== null) return found[0].replace(/\s+/g, " ").trim();
    }
    const number = countIn(text);
    if (number !== null) return number;
  }
  return null;
}

/** A number of something, with the word after it: "40 case files". Dates, terms and names of things are none. */
function countIn(text: string): string | null {
  const dates = findDates(text);
  for (const match of text.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    if (dates.some((date) => match.index < date.end && end > date.start)) continue;
    const after = text.slice(end);
    if (/^\d{4}$/.test(match[0]) || NAMING.test(text.slice(0, match.index)) || TIME.test(after)) continue;
    const noun = /^\s+([\p{L}-]{3,})/u.exec(after)?.[1];
    if (noun === undefined) continue;
    return `${match[0]} ${noun}`.replace(/\s+/g, " ");
  }
  return null;
}
