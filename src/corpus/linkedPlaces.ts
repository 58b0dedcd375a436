import type { Row, Tables } from "../model/tables.ts";
import { places } from "./places.ts";

/** The tables that name passages, before it is known where those stand. */
export type Unplaced = {
  readonly leads: readonly Omit<Row<"leads">, "passage_at">[];
  readonly thread_members: readonly Omit<Row<"thread_members">, "passage_at" | "thread_at">[];
  readonly printed_links: readonly Omit<Row<"printed_links">, "passage_at" | "target_at">[];
  readonly practice_links: readonly Omit<Row<"practice_links">, "passage_at" | "clause_at">[];
};

/**
 * Adds to each row where the passages, and the thread, that it names stand in their tables.
 * @throws RangeError naming an id that is not held
 */
export function linkedPlaces(rows: Unplaced, held: Pick<Tables, "passages" | "threads">): Pick<Tables, keyof Unplaced> {
  const passageAt = places(
    held.passages.map((row) => row.passage_id),
    "passages",
  );
  const threadAt = places(
    held.threads.map((row) => row.thread_id),
    "threads",
  );
  return {
    leads: rows.leads.map((row) => ({ ...row, passage_at: passageAt(row.action_id) })),
    thread_members: rows.thread_members.map((row) => ({
      ...row,
      passage_at: passageAt(row.passage_id),
      thread_at: threadAt(row.thread_id),
    })),
    printed_links: rows.printed_links.map((row) => ({
      ...row,
      passage_at: passageAt(row.passage_id),
      target_at: row.target_id === null ? null : passageAt(row.target_id),
    })),
    practice_links: rows.practice_links.map((row) => ({
      ...row,
      passage_at: passageAt(row.passage_id),
      clause_at: passageAt(row.clause_id),
    })),
  };
}
