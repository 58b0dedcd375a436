import type { Bound } from "./sql.ts";

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

/** Hands over a statement that is run once and binds nothing. */
export function runOnce<Result>(connection: Runs<Result>, text: string): Running<Result> {
  return { sent: Promise.resolve(), answer: connection.query(text) };
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
