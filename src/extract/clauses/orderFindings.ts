import type { ClauseDraft, FindingDraft } from "../draft.ts";
import { numberOddity } from "./numberOrder.ts";

/** A clause with what its number is compared by. */
export type NumberedClause = {
  readonly clause: ClauseDraft;
  readonly parts: readonly string[];
  readonly section: string | null;
};

const SAYS = {
  repeated: "is printed before: both are kept",
  skipped: "does not follow the number before it: kept as printed",
  "out of its section": "stands in another section than its number says: kept where it stands",
} as const;

/** Findings on numbers that repeat, skip or stand out of their section, and on sections without a numbered clause. */
export function orderFindings(
  clauses: readonly NumberedClause[],
  sections: readonly {
    readonly title: string;
    readonly number: string | null;
    readonly clauses: number;
    readonly texts: number;
  }[],
): readonly FindingDraft[] {
  const findings: FindingDraft[] = [];
  const seen = new Set<string>();
  let before: NumberedClause | null = null;
  for (const one of clauses) {
    const { clause, parts, section } = one;
    const earlier = before?.section === section && before.clause.section === clause.section ? before.parts : null;
    const oddity = numberOddity(parts, earlier, section, seen.has(clause.number));
    if (oddity !== null) {
      findings.push({ level: "note", place: clause.place, message: `clause number ${clause.number} ${SAYS[oddity]}` });
    }
    seen.add(clause.number);
    if (oddity !== "out of its section") before = one;
  }
  for (const { title, number, clauses: count, texts } of sections) {
    if (count > 0 || texts === 0) continue;
    const place = { page: null, section: title, row: null };
    const name = number === null ? `"${title}"` : `${number} "${title}"`;
    findings.push({
      level: "note",
      place,
      message: `section ${name} prints no numbered clause: its text gives no clause`,
    });
  }
  return findings;
}
