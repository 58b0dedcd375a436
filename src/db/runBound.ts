import type { Bound, Sql } from "./sql.ts";

/** A connection to an engine, as far as statements need it; `Result` is what the engine gives for one. It runs them in the order they come. */
export type Runs<Result> = {
  readonly query: (text: string) => Promise<Result>;
  readonly prepare: (text: string) => Promise<Prepared<Result>>;
};
export type Prepared<Result> = {
  readonly query: (...values: Bound[]) => Promise<Result>;
  readonly close: () => Promise<unknown>;
};

/** A statement on its way. `sent`: the engine has been handed it, so that what is handed over next runs after it; never fails. */
export type Running<Result> = { readonly sent: Promise<void>; readonly answer: Promise<Result> };

/** Runs a statement once; one with bound values is planned anew whenever it runs, so that nothing is gained by keeping it. */
export function runBound<Result>(connection: Runs<Result>, { text, values }: Sql): Running<Result> {
  if (values.length === 0) return { sent: Promise.resolve(), answer: connection.query(text) };
  return runPrepared(connection.prepare(text), async (prepared) => {
    const answer = prepared.query(...values);
    closed(prepared);
    return answer;
  });
}

/** @param run hands the prepared statement over before it first waits */
export function runPrepared<Result>(
  preparing: Promise<Prepared<Result>>,
  run: (prepared: Prepared<Result>) => Promise<Result>,
): Running<Result> {
  const answer = preparing.then(run);
  const sent = preparing.then(
    () => undefined,
    () => undefined,
  );
  return { sent, answer };
}

/** Nothing waits for the closing: it runs after what was handed over before, and an engine that cannot do it is lost. */
export function closed<Result>(prepared: Prepared<Result>): void {
  prepared.close().catch(() => undefined);
}
