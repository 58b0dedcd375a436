import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { overListed, type PlaceSet } from "./overListed.ts";
import { RECORD_COLUMNS, type RecordRow, recordFields } from "./record.ts";

/** The records at the given places, in reading order. */
export function recordsAt(places: PlaceSet): Question<readonly RecordRow[]> {
  return many(
    "records of the list",
    RECORD_COLUMNS,
    overListed(
      places,
      sql`select ${recordFields} from passages p where p.position in (select place from listed) order by p.position`,
    ),
  );
}
