import type { AgencyList } from "../model/agency.ts";
import type { Lead } from "../model/extraction.ts";
import { agencyIdOf, aliasWord } from "./leads/agencyMatch.ts";
import { joinCutWords } from "./leads/cutWords.ts";
import { joinParagraphs } from "./leads/joinParagraphs.ts";
import { splitAtMarks } from "./leads/splitAtMarks.ts";
import { splitLead } from "./leads/splitLead.ts";
import { dropNamesFromLead } from "./names/dropNamesFromLead.ts";

/** `unsure`: what a finding should say, without a word of the cell; `names`: the dropped names, for `gatherPersons` only. */
export type ReadLeads = {
  readonly leads: readonly Lead[];
  readonly unsure: readonly string[];
  readonly names: readonly string[];
};

const PREFIX =
  /^(?:(?:revised|changed|amended|updated)\s+to(?:\s+be)?|now|previously|formerly|(?:action\s+)?(?:lead|leads|owner|owners|lead\s+agency|lead\s+agencies|lead\s+officer)\s*(?=[:\u2013-]))\s*[:\u2013-]?\s+(?=\S)/i;

/**
 * Reads a lead cell, its paragraphs in order, into the bodies and posts it prints: split at paragraph marks, slashes,
 * semicolons, list marks and where a new body begins; cut words joined, names of people dropped, the same body once.
 */
export function readLeads(paragraphs: readonly string[], agencies: AgencyList): ReadLeads {
  const leads = new Map<string, Lead>();
  const unsure: string[] = [];
  const names: string[] = [];
  for (const paragraph of joinParagraphs(paragraphs, agencies)) {
    const read = dropNamesFromLead(joinCutWords(paragraph), agencies);
    names.push(...read.names);
    if (read.unsure)
      unsure.push("words of a lead cell were taken for a person's name and dropped; check that no body was lost");
    for (const printed of splitAtMarks(read.text, agencies).flatMap((part) =>
      splitLead(part.replace(PREFIX, ""), agencies),
    )) {
      const key = printed
        .split(/[\s/]+/)
        .map(aliasWord)
        .filter((word) => word !== "")
        .join(" ");
      if (key !== "" && !leads.has(key))
        leads.set(key, { printed: unwrapped(printed), agencyId: agencyIdOf(printed, agencies) });
    }
  }
  return { leads: [...leads.values()], unsure, names };
}

function unwrapped(printed: string): string {
  return /^\(([^()]*)\)$/.exec(printed)?.[1]?.trim() ?? printed;
}
