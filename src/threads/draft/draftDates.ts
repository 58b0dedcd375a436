import { findDates } from "../../extract/dates.ts";
import { opensWithAsk } from "./askVerbs.ts";
import { dutyClauses } from "./dutyClause.ts";

const LONGEST_LABEL = 6;

/** Words of a draft that say by when: `deadline` a date or a term, `rhythm` how often, `vague` a time nobody can check; null where none is printed. */
export type DraftDates = {
  readonly deadline: string | null;
  readonly rhythm: string | null;
  readonly vague: string | null;
};

const NUMBER =
  "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:[\\s-]four)?|thirty|sixty|ninety|a|an)";
const UNIT = "(?:(?:working|calendar|full)\\s+)?(?:hour|day|week|fortnight|month|quarter|year)s?";
const TERMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:within|inside|in|over|before|after|no\\s+later\\s+than|not\\s+later\\s+than)\\s+(?:the\\s+)?(?:next|coming|first|following)?\\s*(?:period\\s+of\\s+)?${NUMBER}(?:\\s?(?:-|\\u2013|to|or)\\s?${NUMBER})?[\\s-]+${UNIT}(?:['\\u2019]s?)?(?:\\s+(?:time|(?:of|from|after|following)\\s+(?:the\\s+|its\\s+|this\\s+)?\\w+))?`,
    "i",
  ),
  /\b(?:within|over|in|by\s+the\s+end\s+of)\s+(?:the|this)\s+(?:(?:next|coming|current|financial|calendar)\s+)*(?:month|quarter|year)\b/i,
  new RegExp(
    `\\b${NUMBER}[\\s-]+${UNIT}\\s+(?:after|from|of)\\s+(?:the\\s+|its\\s+)?(?:publication|approval|completion|acceptance|sign)`,
    "i",
  ),
  /\b(?:by|before|until|till|in|during|from|no\s+later\s+than|not\s+later\s+than|due|deadline:?|target(?:\s+date)?:?)\s+(?:the\s+)?(?:(?:start|beginning|middle|close|end)\s+of\s+)?(?:financial\s+year\s+|calendar\s+year\s+)?(?:Q[1-4]|quarter\s+(?:[1-4]|one|two|three|four))(?:\s+(?:of\s+)?(?:the\s+)?(?:20)?\d\d(?:\s?[-/\u2013]\s?\d\d(?:\d\d)?)?)?/i,
  /\bQ[1-4]\s+(?:of\s+)?20\d\d(?:\s?[-/\u2013]\s?\d\d)?/i,
  /\b(?:by|before|until|till|from|no\s+later\s+than|not\s+later\s+than|due|deadline:?|target(?:\s+date)?:?|erbyn)\s+(?:the\s+)?(?:(?:start|beginning|middle|close|end)\s+of\s+|diwedd\s+)?(?:financial\s+year\s+|calendar\s+year\s+|the\s+year\s+)?20[2-9]\d(?:\s?[-/\u2013]\s?(?:20)?\d\d)?(?![\w/])/i,
  /\b(?:during|in|for)\s+(?:the\s+)?(?:financial\s+year\s+)?20[2-9]\d\s?[-/\u2013]\s?(?:20)?\d\d\b/i,
  /\b(?:by|before|until)\s+(?:the\s+)?(?:end|close|start)\s+of\s+(?:the|this|next)\s+(?:\w+\s+){0,2}(?:year|month|quarter|term|summer|winter|spring|autumn)\b/i,
  /\b(?:by|before)\s+(?:(?:the|its|their)\s+)?(?:next|year(?:['\u2019]s)?\s+end|Easter|Christmas|Michaelmas|(?:spring|summer|autumn|winter)\b)(?:\s+(?:\w+\s+){0,3}?(?:meeting|inspection|year|term|review|plan|cycle|audit|20\d\d))?/i,
];
const RHYTHM =
  /\b(?:every\s+(?:(?:two|three|four|six|nine|twelve|\d{1,2})\s+)?(?:day|week|fortnight|month|quarter|year)s?|each\s+(?:week|month|quarter|year)|once\s+a\s+(?:week|month|quarter|year)|twice\s+(?:a\s+year|yearly)|annual(?:ly)?|yearly|quarterly|monthly|weekly(?!\s+(?:meeting|risk|conference|tasking|bulletin|briefing))|bi-?annual(?:ly)?|six-?monthly|termly)\b/i;
const VAGUE =
  /\b(?:as\s+soon\s+as\s+(?:possible|practicable|practical)|asap|in\s+due\s+course|on\s+an\s+on-?going\s+basis|(?<=[:(]\s?)on-?going|without\s+(?:any\s+)?(?:undue\s+)?delay|with\s+immediate\s+effect|at\s+(?:its|their|the)\s+earliest\s+(?:opportunity|convenience)|in\s+the\s+(?:near|foreseeable)\s+future|in\s+a\s+timely\s+(?:manner|fashion|way)|shortly|t\.?b\.?[cda]|(?<=[:(]\s?)to\s+be\s+(?:confirmed|agreed)|urgently|at\s+pace|(?:short|medium|long)(?:er)?[\s-]term)\b/i;

/** What makes a printed date something other than a date to finish by: "the review of June 2022", "published in 2021". */
const PAST =
  /\b(?:since|dated|last|ended|held|written|issued|published|launched|made|signed|agreed|introduced|updated|revised|produced|completed|reported|found|in\s+force|of|as\s+at|between|circulated|inspection|report|review|guidance|act|plan|strategy|policy|version|protocol)\s*(?:(?:back\s+)?(?:in|on|at|by|for|since|from|until|of)\s+)?(?:the\s+)?[,(]?\s*$/i;
const TOLD =
  /\b(?:was|were|had|did|has\s+been|have\s+been|found|died|took\s+place|happened|attended|began|moved|reported)\b/i;

/** Reads by when a draft wants its ask done. A date told of the past is none. */
export function draftDates(sentences: readonly { readonly text: string }[]): DraftDates {
  const read = (find: (text: string) => string | null) => {
    for (const { text } of sentences) {
      const found = find(text);
      if (found !== null) return found;
    }
    return null;
  };
  const asking = (pattern: RegExp) =>
    read((text) => (!asks(text) ? null : (pattern.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? null)));
  return { deadline: read(deadlineOf), rhythm: asking(RHYTHM), vague: asking(VAGUE) };
}

function deadlineOf(text: string): string | null {
  if (isTold(text)) return null;
  const date = findDates(text).find(({ start }) => isDue(text.slice(0, start)));
  if (date !== undefined) {
    const lead =
      /(?:\b(?:by|before|until|till|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|due|erbyn)\s+)?(?:the\s+)?$/i.exec(
        text.slice(0, date.start),
      )?.[0];
    return `${lead ?? ""}${date.printed}`.replace(/\s+/g, " ").trim();
  }
  for (const term of TERMS) {
    const match = term.exec(text);
    if (match !== null && !isWindow(text, match.index, match[0])) return match[0].replace(/\s+/g, " ").trim();
  }
  return null;
}

function isDue(before: string): boolean {
  return (
    !PAST.test(before) || /\b(?:by|before|until|no\s+later\s+than|not\s+later\s+than)\s+(?:the\s+)?$/i.test(before)
  );
}

/** A sentence that asks for something, or only says when ("Target: ongoing"). */
function asks(text: string): boolean {
  return text.split(/\s+/).length <= LONGEST_LABEL || opensWithAsk(text) || dutyClauses(text).length > 0;
}

/** A sentence that tells what happened and asks for nothing. */
function isTold(text: string): boolean {
  return TOLD.test(text) && dutyClauses(text).length === 0;
}

/** "A repeat within twelve months of the first report", "seen within 48 hours of a referral": how long a step takes, or what counts. */
function isWindow(text: string, at: number, term: string): boolean {
  if (
    /\b(?:incident|repeat|reported|seen|heard|visit\w*|contact\w*|respond\w*|response|refer\w*|offered|assessed|answer\w*|discharg\w*|call\w*)\s*(?:\w+\s+)?$/i.test(
      text.slice(0, at),
    ) &&
    /hours?|days?/i.test(term)
  ) {
    return true;
  }
  return /\b(?:incidents?|repeat\w*|calls?|reports?|times|occasions)\s*$/i.test(text.slice(0, at));
}
