import type { AgencyList } from "../../model/agency.ts";
import { dropContacts } from "./dropContacts.ts";
import { type LeadToken, leadTokens } from "./leadToken.ts";
import { type NameRun, nameRuns } from "./nameRuns.ts";
import { goesWithName } from "./ranks.ts";

/** `names`: what was dropped, for finding the same people elsewhere; never to be written out. `unsure`: a person or a body, check. */
export type LeadWithoutNames = { readonly text: string; readonly names: readonly string[]; readonly unsure: boolean };

/** Letters and numerals after a name. */
const HONOURS =
  /(?<=\p{Lu}[\p{L}'\u2019-]+),?\s+(?:[OMCDK]BE|QPM|KPM|JP|KC|QC|PhD|FR\p{Lu}{1,4}|MR\p{Lu}{1,4}|I{2,3}|Jnr|Snr)\b\.?(?=\s*(?:[,;:/()\u2013-]|$))/gu;

/**
 * A lead cell without the names of people. Names are known by how they are written: after a rank or post, before a comma and a
 * post, before "for", "on behalf of" or "in conjunction with" a body, as initials. Ranks, posts, units, bodies and places stay;
 * what the agency list holds is never a name.
 */
export function dropNamesFromLead(lead: string, agencies: AgencyList): LeadWithoutNames {
  const text = dropContacts(lead)
    .replace(/\[(?:email|number) removed\]/g, " ")
    .replace(HONOURS, "")
    .replace(/\s+/g, " ")
    .trim();
  const tokens = leadTokens(text, agencies);
  const runs = nameRuns(text, tokens);
  if (runs.length === 0) return { text, names: [], unsure: false };
  const dropped = runs.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  const left = tidied(
    cut(
      text,
      runs.map((run) => range(tokens, run)),
    ),
  );
  const again = dropNamesFromLead(left, agencies);
  return {
    text: again.text || keptTitle(tokens, runs),
    names: [...dropped, ...again.names],
    unsure: again.unsure || runs.some(({ unsure }) => unsure),
  };
}

type Range = { readonly start: number; readonly end: number };

/** The name with the title or collar number before it and the "for", "on behalf of" or "in conjunction with" after it. */
function range(tokens: readonly LeadToken[], { from, to, connector }: NameRun): Range {
  let at = from;
  if (tokens[at - 1]?.kind === "title" || tokens[at - 1]?.kind === "number") at--;
  while (at < from && tokens[at - 1]?.kind === "title" && goesWithName(tokens[at - 1]?.text ?? "")) at--;
  const first = tokens[at];
  const last = tokens[Math.max(to, connector) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function cut(text: string, ranges: readonly Range[]): string {
  let left = "";
  let done = 0;
  for (const { start, end } of ranges) {
    left += text.slice(done, start);
    done = Math.max(done, end);
  }
  return left + text.slice(done);
}

function tidied(text: string): string {
  const plain = text
    .replace(/[([]\s*[,;:\u2013-]*\s*[)\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/([([])\s*[,;:.]\s*/g, "$1")
    .replace(/\s+([,;:.)\]])/g, "$1")
    .replace(/\s*[,;:\u2013-]+([)\]])/g, "$1")
    .replace(/([,;:\u2013])(?:\s*[,.;:])+/g, "$1")
    .replace(/\s[\u2013-]\s(?=[,;/)]|$)/g, "")
    .replace(/(?:^|(?<=\/))\s*(?:[,;:.\u2013\u2022-]\s*)+/g, "")
    .replace(/^\s*(?:(?:and|&|or|the)\b|\/)[\s,]*/i, "")
    .replace(/^\s*&\s*/, "")
    .replace(/\s*(?:[,;:\u2013&]|\band|\s-|\/)\s*$/i, "")
    .trim();
  return plain === text ? plain : tidied(plain);
}

/** A cell that held a title and a name alone keeps the title, if it is one that says what the person is. */
function keptTitle(tokens: readonly LeadToken[], runs: readonly NameRun[]): string {
  const titles = runs.flatMap(({ from }) => {
    const before = tokens[from - 1];
    return before?.kind === "title" && !goesWithName(before.text) ? [before.text] : [];
  });
  return titles.join(", ");
}
