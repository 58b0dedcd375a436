import type { Engine } from "../db/engine.ts";
import type { Narrowing } from "../queries/narrowing.ts";
import type { RecordRow } from "../queries/record.ts";
import { type ListPart, PAGE_SIZE, recordPage } from "../queries/recordPage.ts";
import { recordsAt } from "../queries/recordsAt.ts";
import { type RecordFacts, recordFacts } from "./recordFacts.ts";

/** `phrased`: the quoted phrases stand in its text; true where none is asked for. */
export type ListedRecord = RecordRow & { readonly phrased: boolean };

/** One page of the list of records, with what stands beside each. */
export type ListAnswer = {
  readonly records: readonly ListedRecord[];
  readonly facts: RecordFacts;
  readonly total: number;
  /** The page shown: the asked one, or the last where there are fewer. */
  readonly page: number;
  readonly pages: number;
};

/** @param total how many records the narrowing leaves, those of the kind that stands elsewhere not counted */
export async function listAnswer(
  engine: Pick<Engine, "ask">,
  narrowing: Narrowing,
  { total, page: asked, ...part }: ListPart & { readonly total: number },
): Promise<ListAnswer> {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const listed = total === 0 ? [] : await engine.ask(recordPage(narrowing, { ...part, page }));
  const places = listed.map(({ at }) => at);
  const [rows, facts] = await Promise.all([
    places.length === 0 ? [] : engine.ask(recordsAt(places)),
    recordFacts(engine, places),
  ]);
  const rowAt = new Map(rows.map((row) => [row.at, row]));
  const records = listed.flatMap(({ at, phrased }) => {
    const row = rowAt.get(at);
    return row === undefined ? [] : [{ ...row, phrased }];
  });
  return { records, facts, total, page, pages };
}
