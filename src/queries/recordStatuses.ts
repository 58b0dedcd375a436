import { choice, int, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { ACTION_STATUSES } from "../model/vocabulary.ts";
import { overListed, type PlaceSet } from "./overListed.ts";

const COLUMNS = { at: int(), status: choice(ACTION_STATUSES), actions: int() };
/** `at`: the place of the recommendation. */
export type RecommendationStatus = RowOf<typeof COLUMNS>;

/** How many actions of each recommendation at the given places are reported at each status. */
export function recordStatuses(passages: PlaceSet): Question<readonly RecommendationStatus[]> {
  return many(
    "statuses of the list",
    COLUMNS,
    overListed(
      passages,
      sql`select recommendation_at as at, status, count(*)::int as actions from passages
      where record_kind = 3 and recommendation_at in (select place from listed)
      group by recommendation_at, status order by recommendation_at, status`,
    ),
  );
}
