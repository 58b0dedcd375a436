import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { RecommendationId } from "../model/ids.ts";
import { RECORD_COLUMNS, type RecordRow, recordFields } from "./record.ts";

/** The learning points of the same document and origin that point to a recommendation by its printed number. */
export function recommendationLearning(id: RecommendationId): Question<readonly RecordRow[]> {
  return many(
    "learning behind a recommendation",
    RECORD_COLUMNS,
    sql`select ${recordFields} from passages p
      join recommendations asked on asked.recommendation_id = ${id} and asked.document_id = p.document_id
        and asked.origin = p.origin
      where p.kind = 'learning' and list_contains(string_split(p.recommendation_numbers, ','), asked.number)
      order by p.position`,
  );
}
