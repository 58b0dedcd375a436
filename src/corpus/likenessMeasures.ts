import type { Row } from "../model/tables.ts";
import { LIKENESS_MEASURES } from "../model/vocabulary.ts";
import { LIKENESS } from "../threads/likenessBook.ts";
import { permille } from "./accuracyTables.ts";

/**
 * Rows of `measures` on how well pairs agree with careful readers.
 * @param after how many rows stand before them
 */
export function likenessMeasureRows(after: number): Row<"measures">[] {
  return LIKENESS_MEASURES.map((measure, index) => {
    const { share, of } = LIKENESS.measured[measure];
    const { value, low, high } = permille(share);
    return { measure, permille: value, low, high, of, position: after + index };
  });
}
