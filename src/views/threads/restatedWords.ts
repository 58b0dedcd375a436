import type { ThreadMember } from "../../queries/threadMembers.ts";
import type { Labels } from "../labels.ts";

type Restating = Pick<ThreadMember, "document" | "kind">;

/** Where a restatement is printed again, and that it is not counted. */
export function restatedWords(restated: Restating, original: Pick<ThreadMember, "document">, labels: Labels): string {
  if (restated.document !== original.document) {
    return `Printed again in “${labels.documents.get(restated.document)?.title ?? restated.document}”: not counted.`;
  }
  if (restated.kind === "agency-recommendation") return "Printed again in the agency’s own table: not counted.";
  return "Printed again in the same document: not counted.";
}
