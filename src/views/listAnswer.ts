import type { Engine } from "../db/engine.ts";
import type { Narrowing } from "../queries/narrowing.ts";
import { type ListedRecord, PAGE_SIZE, recordPage } from "../queries/recordPage.ts";
import { type RecordFacts, recordFacts } from "./recordFacts.ts";

/** One page of the list of records, with what stands beside each. */
export type ListAnswer = {
  readonly records: readonly ListedRecord[];
  readonly facts: RecordFacts;
  readonly total: number;
  /** The page shown: the asked one, or the last where there are fewer. */
  readonly page: number;
  readonly pages: number;
};

/** @param total how many records the narrowing leaves */
export async function listAnswer(
  engine: Pick<Engine, "ask">,
  narrowing: Narrowing,
  { total, page: asked }: { readonly total: number; readonly page: number },
): Promise<ListAnswer> {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const records = await engine.ask(recordPage(narrowing, page));
  return { records, facts: await recordFacts(engine, records), total, page, pages };
}
