import type { ThreadMember } from "../../queries/threadMembers.ts";
import type { Labels } from "../labels.ts";

type Restating = Pick<ThreadMember, "document" | "kind">;

/** What a passage is that is close to a counted member of its own review, and that it is not counted. */
export function restatedWords(restated: Restating, original: Restating, labels: Labels): string {
  if (restated.document !== original.document) {
    return `Close to it in “${labels.documents.get(restated.document)?.title ?? restated.document}”: not counted.`;
  }
  if (restated.kind === "agency-recommendation" && original.kind !== "agency-recommendation") {
    return "Printed again in the agency’s own table: not counted.";
  }
  return "Close to it in the same document: not counted.";
}
