import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { RecommendationId } from "../model/ids.ts";
import { ACTION_STATUSES } from "../model/vocabulary.ts";
import { overListed, type PlaceSet } from "./overListed.ts";

const COLUMNS = { recommendation: text<RecommendationId>(), status: choice(ACTION_STATUSES), actions: int() };
export type RecommendationStatus = RowOf<typeof COLUMNS>;

/** How many actions of each named recommendation are reported at each status. */
export function recordStatuses(passages: PlaceSet): Question<readonly RecommendationStatus[]> {
  return many(
    "statuses of the list",
    COLUMNS,
    overListed(
      passages,
      sql`select recommendation_id as recommendation, status, count(*)::int as actions from passages
      where record_kind = 3 and recommendation_at in (select place from listed)
      group by recommendation_id, status order by recommendation, status`,
    ),
  );
}
