import { choice, int, type RowOf, text } from "../db/column.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { ThreadId } from "../model/ids.ts";
import { STRENGTHS } from "../model/vocabulary.ts";

/** What is held of a thread itself. `position` counts from 0; its address from 1. */
export const THREAD_COLUMNS = {
  id: text<ThreadId>(),
  title: text(),
  strength: choice(STRENGTHS),
  reviews: int(),
  partnerships: int(),
  /** Counted members; restatements are not. */
  members: int(),
  /** Joined by "; ". */
  sharedWords: text(),
  /** Codes of the table asks, joined by spaces. */
  sharedAsks: text(),
  position: int(),
};
export type Thread = RowOf<typeof THREAD_COLUMNS>;

/** The select list for `THREAD_COLUMNS`, to be given `threads t` by `from`. */
export const threadFields: Sql = sql`t.thread_id as id, t.title, t.strength, t.reviews, t.partnerships, t.members,
  t.shared_words as "sharedWords", t.shared_asks as "sharedAsks", t.position`;
