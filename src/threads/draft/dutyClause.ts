import { opensWithAsk } from "./askVerbs.ts";

/**
 * A clause that says what somebody is to do. `subject`: who or what ("The board"), `predicate`: what follows the verb of
 * duty up to the next clause; all as printed.
 */
export type DutyClause = { readonly subject: string; readonly duty: string; readonly predicate: string };

const DUTY =
  /\b(?:should|must|shall|ought\s+to|needs?\s+to|has\s+to|have\s+to|(?:is|are|be)\s+(?:asked|required|requested|invited|encouraged|urged|expected|recommended|advised)\s+to|(?:is|are)\s+to|will)\b/gi;
/** "Police to review ...": the headline manner, read only where a sentence holds no other verb of duty. */
const HEADLINE = /^((?:(?!\b(?:in\s+order|so\s+as|how|that|who|which|when|if|as)\b)[^,;:]){2,90}?)\s+to\s+(?=[a-z])/i;
const RECOMMENDING =
  /\b(?:recommend\w*|suggest\w*|agree[sd]?|propos\w+|conclud\w+|believe[sd]?|ask(?:s|ed)?|request\w*|(?:is|seems)\s+(?:important|essential|vital|right))\b[^,;:]{0,40}?\bthat\s+/gi;
const INTRODUCING =
  /^(?:when|whenever|if|where|while|whilst|once|after|before|as|because|since|although|though|to|in|on|at|for|by|during|having|following|given|with|within|from|so|until|unless|under|through)\b[^,]*,\s*/i;
/** "By 31 March the board": when, without a comma. */
const WHEN =
  /^(?:by|before|within|from|in|no\s+later\s+than|not\s+later\s+than)\b[^,]{0,60}\s(?=(?:the|all|each|every)\s)/i;
const BINDING = /\b(?:that|who|whom|whose|which|how|whether|if|when|where|what|why|because|so)\b/i;

/** The clauses of duty that a sentence makes of its own, those inside another clause ("so that staff should") left out. */
export function dutyClauses(sentence: string): readonly DutyClause[] {
  const found = [...sentence.matchAll(DUTY)].filter(({ index }) => !isInsideClause(sentence, index));
  const firm = found.filter(([duty]) => !/^will$/i.test(duty));
  const main = (firm.length > 0 ? firm : found).filter((match, at, all) => {
    const before = all[at - 1];
    if (firm.length === 0 && at > 0) return /\band\s*$/i.test(sentence.slice(0, match.index));
    return before === undefined || opensClause(sentence.slice(before.index + before[0].length, match.index), match[0]);
  });
  if (main.length === 0) return headlineClause(sentence);
  return main.map((match, at) => {
    const end = match.index + match[0].length;
    const before = main[at - 1];
    const after = main[at + 1];
    const from = before === undefined ? 0 : lastJoint(sentence, before.index + before[0].length, match.index);
    return {
      subject: subjectOf(sentence.slice(from, match.index)),
      duty: match[0],
      predicate: sentence
        .slice(end, after === undefined ? sentence.length : lastJoint(sentence, end, after.index))
        .trim(),
    };
  });
}

/** The first verb of duty stands in a clause before the main one, or tells of a person ("a man who should have"). */
function isInsideClause(sentence: string, index: number): boolean {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index);
  if (/^should\s+(?:not\s+)?have\s+(?:been|had|\w+ed)\b/i.test(after)) return true;
  return /\b(?:who|which|so\s+that|whether|what|how|if|when|where|because|as)\s+(?:(?:the|a|an|each|all|any|every|they|it|he|she|staff|people|officers)\s*(?:[\w'-]+\s+){0,2})?$/i.test(
    before,
  );
}

/** Words between two verbs of duty begin a clause of their own: "... and should", "..., and the board should". */
function opensClause(between: string, duty: string): boolean {
  if (/(?:\band|\bbut|\bor|,|;|\balso)\s*$/i.test(between)) return true;
  if (/^(?:be\s+\w+\s+to)$/i.test(duty) && between.trim() === "") return false;
  const joint = /^(.*)(?:\band\b|\bbut\b|,|:)\s+([^,;:]*)$/is.exec(between);
  const subject = joint?.[2]?.trim() ?? "";
  return joint !== null && !BINDING.test(between) && subject.split(/\s+/).length <= 8;
}

function lastJoint(sentence: string, from: number, to: number): number {
  const joint = /^(.*(?:\band\b|\bbut\b|[,;:]))/is.exec(sentence.slice(from, to));
  return from + (joint?.[1]?.length ?? 0);
}

function headlineClause(sentence: string): readonly DutyClause[] {
  const rest = withoutIntroduction(sentence);
  if (opensWithAsk(rest)) return [];
  const match = HEADLINE.exec(rest);
  if (match === null) return [];
  return [{ subject: match[1] ?? "", duty: "to", predicate: rest.slice(match[0].length).trim() }];
}

function subjectOf(before: string): string {
  const told = [...before.matchAll(RECOMMENDING)].at(-1);
  const from = told === undefined ? 0 : told.index + told[0].length;
  const own = withoutIntroduction(before.slice(from).trim()).replace(/^that\s+/i, "");
  return own.replace(WHEN, "").trim();
}

function withoutIntroduction(text: string): string {
  let rest = text.replace(/^(?:therefore|also|further(?:more)?|in\s+addition|secondly|firstly|finally)\s*,?\s+/i, "");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(INTRODUCING, "");
  }
  return rest;
}
