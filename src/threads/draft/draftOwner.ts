import { readLeads } from "../../extract/leads.ts";
import type { AgencyList } from "../../model/agency.ts";
import { dutyClauses } from "./dutyClause.ts";
import { type NamedBody, namedBody } from "./namedBody.ts";

const LABEL =
  /\b(?:(?:action\s+)?(?:lead|leads|owner|owners)(?:\s+(?:agency|agencies|body|officer|organisation))?|responsible(?:\s+(?:agency|body|officer))?|accountable(?:\s+body)?|responsibility)\s*[:\u2013-]\s*(\S[^.;\n]{1,100})/i;
const DONE_BY =
  /\b(?:should|must|shall|will|to)\s+(?:also\s+)?be\s+(?:\w+ly\s+)?(?:set|put|made|kept|held|led|told|\w+(?:ed|en|un|nt|lt|ne|ght|wn))\s+(?:up\s+|out\s+)?(?:\w+ly\s+)?(?:by|between)\s+([^.;:,]{2,90})/i;
const LED_BY =
  /\b(?:led|owned|overseen|coordinated|co-ordinated|delivered|carried\s+out|undertaken|chaired|implemented|commissioned)\s+(?:jointly\s+)?by\s+([^.;:,]{2,90})/i;
const ASKED =
  /^(?:to\s+)?(?:ask|require|request|invite|urge|encourage|remind|instruct|commission)\s+([^.;:,]{2,90}?)\s+to\b/i;
const OPENS = /^(?:for\s+)?(?:action\s+(?:for|by)\s+)?([^.;:]{2,90}?)\s*:(?:\s|$)/i;
const THAT =
  /^(?:(?:it\s+is|we|the\s+\w+(?:\s+\w+)?)\s+(?:\w+ly\s+)?recommend(?:s|ed)?\s+(?:that\s+)?|that\s+)(.{2,90})/i;
const TO_LEAD =
  /\b((?:\p{Lu}|the\s)[^.;:,]{2,60}?)\s+(?:to\s+lead|as\s+(?:the\s+)?lead|is\s+(?:the\s+)?lead|leads?\b)/iu;
const LONGEST_PHRASE = 9;

/**
 * Who is to do what a draft asks: a body or post it names as the one who acts, as printed, or the words by which it means
 * everybody. A body that is only spoken of ("how to refer to MARAC") is not the one who acts.
 */
export function draftOwner(sentences: readonly { readonly text: string }[], agencies: AgencyList): NamedBody {
  let everybody: string | null = null;
  for (const { text } of sentences) {
    for (const phrase of actingPhrases(text)) {
      const named = namedBody(phrase, agencies);
      if (named.body !== null) return named;
      everybody ??= named.everybody;
    }
    const labelled = LABEL.exec(text)?.[1];
    const lead = labelled === undefined ? undefined : readLeads([labelled], agencies).leads[0];
    if (lead !== undefined && !/^(?:tbc|tba|n\/?a|none|all|all\s+agencies|to\s+be\s+\w+)$/i.test(lead.printed)) {
      return { body: lead.printed, everybody: null };
    }
    const opening = openingBody(text, agencies);
    if (opening.body !== null) return opening;
    everybody ??= opening.everybody;
  }
  return { body: null, everybody };
}

/** Phrases in which whoever acts can stand, the plainest first. */
function actingPhrases(text: string): readonly string[] {
  const after = (pattern: RegExp) => pattern.exec(text)?.slice(1, 2) ?? [];
  return [
    ...after(DONE_BY),
    ...dutyClauses(text).map(({ subject }) => subject),
    ...[LED_BY, ASKED, OPENS, TO_LEAD].flatMap(after),
  ];
}

/** "That the Trust reviews ...": the body stands first, with no verb of duty to end it. */
function openingBody(text: string, agencies: AgencyList): NamedBody {
  const after = THAT.exec(text)?.[1];
  if (after !== undefined && dutyClauses(text).length === 0) {
    const words = after.split(/\s+/);
    for (let length = 1; length <= Math.min(LONGEST_PHRASE, words.length - 1); length++) {
      if (!/^(?!(?:of|at|for|in|and|or|on|with|to|the|from)$)\p{Ll}+$/u.test(words[length] ?? "")) continue;
      if (/^(?:all|each|every|any|both|the|an?)$/i.test(words[length - 1] ?? "")) continue;
      const named = namedBody(words.slice(0, length).join(" "), agencies);
      if (named.body !== null || named.everybody !== null) return named;
    }
  }
  return { body: null, everybody: null };
}
