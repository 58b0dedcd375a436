import type { AskBook } from "../model/asks.ts";
import type { Row } from "../model/tables.ts";

/** Rows of `asks`, in the order of the codebook. */
export function askRows({ asks }: AskBook): Row<"asks">[] {
  return asks.map(({ id, kind, label }, position) => ({ ask_id: id, kind, label, position }));
}
