import type { RecordKind } from "../../filter/recordKind.ts";
import type { ReviewRecord } from "../../queries/reviewRecords.ts";

/** The records of a kind, in their order. */
export function ofKind(records: readonly ReviewRecord[], kind: RecordKind): readonly ReviewRecord[] {
  return records.filter((record) => record.kind === kind);
}
