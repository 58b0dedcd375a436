import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { RecommendationId } from "../model/ids.ts";
import { RECORD_COLUMNS, type RecordRow, recordFields } from "./record.ts";

/** A recommendation, then each of its actions followed by its updates, in printed order; none where it is not held. */
export function recommendationRecords(id: RecommendationId): Question<readonly RecordRow[]> {
  return many(
    "recommendation",
    RECORD_COLUMNS,
    sql`select ${recordFields} from passages p where p.recommendation_id = ${id} order by p.position`,
  );
}
