import type { Row, Tables } from "../model/tables.ts";
import { places } from "./places.ts";

/** The tables that name passages, before it is known where those stand. */
export type Unplaced = {
  readonly leads: readonly Omit<Row<"leads">, "passage_at">[];
  readonly thread_members: readonly Omit<
    Row<"thread_members">,
    "passage_at" | "thread_at" | "document_at" | "review_at"
  >[];
  readonly printed_links: readonly Omit<Row<"printed_links">, "passage_at" | "target_at">[];
  readonly practice_links: readonly Omit<Row<"practice_links">, "passage_at" | "clause_at">[];
};

type Held = Pick<Tables, "passages" | "threads" | "documents">;

/**
 * Adds to each row where the passages, and the thread, that it names stand in their tables; to a member also its document
 * and its review.
 * @throws RangeError naming an id that is not held
 */
export function linkedPlaces(rows: Unplaced, held: Held): Pick<Tables, keyof Unplaced> {
  const passageAt = places(
    held.passages.map((row) => row.passage_id),
    "passages",
  );
  const threadAt = places(
    held.threads.map((row) => row.thread_id),
    "threads",
  );
  const documentAt = places(
    held.documents.map((row) => row.document_id),
    "documents",
  );
  return {
    leads: rows.leads.map((row) => ({ ...row, passage_at: passageAt(row.action_id) })),
    thread_members: rows.thread_members.map((row) => {
      const passage_at = passageAt(row.passage_id);
      const { document_id, review_at } = held.passages[passage_at] as Row<"passages">;
      return {
        ...row,
        passage_at,
        thread_at: threadAt(row.thread_id),
        document_at: documentAt(document_id),
        review_at,
      };
    }),
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
