import type { Bound, Sql } from "./sql.ts";

/** A connection to an engine, as far as statements need it; `Result` is what the engine gives for one. */
export type Runs<Result> = {
  readonly query: (text: string) => Promise<Result>;
  readonly prepare: (text: string) => Promise<Prepared<Result>>;
};
export type Prepared<Result> = {
  readonly query: (...values: Bound[]) => Promise<Result>;
  readonly close: () => Promise<unknown>;
};

/** Runs a statement once; one with bound values is planned anew whenever it runs, so that nothing is gained by keeping it. */
export async function runBound<Result>(connection: Runs<Result>, { text, values }: Sql): Promise<Result> {
  if (values.length === 0) return connection.query(text);
  const prepared = await connection.prepare(text);
  try {
    return await prepared.query(...values);
  } finally {
    await prepared.close();
  }
}
