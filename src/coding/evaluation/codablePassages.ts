import type { Extraction } from "../../model/extraction.ts";
import type { PassageId } from "../../model/ids.ts";
import type { CodablePassage } from "../passageParts.ts";

/** A passage of a document as it is coded, with its id and the number it prints. */
export type NumberedPassage = CodablePassage & { readonly id: PassageId; readonly number: string | null };

/** The passages of a document that are coded: recommendations, actions, learning points and clauses, in printed order. */
export function codablePassages({ recommendations, actions, learning, clauses }: Extraction): NumberedPassage[] {
  return [
    ...recommendations.map((record) => ({ kind: "recommendation" as const, ...record })),
    ...actions.map((record) => ({ kind: "action" as const, ...record })),
    ...learning.map((record) => ({ kind: "learning" as const, ...record })),
    ...clauses.map((record) => ({ kind: "clause" as const, ...record })),
  ];
}
