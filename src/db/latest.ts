/**
 * Keeps a later answer from overwriting a newer one: of several promises given in turn, only the newest is reported.
 * @returns `follow`, which reports a promise's outcome unless another was followed since, and `stop`.
 */
export function latest<Value>(report: {
  readonly answer: (value: Value) => void;
  readonly failure: (error: unknown) => void;
}): { readonly follow: (promise: Promise<Value>) => void; readonly stop: () => void } {
  let newest = 0;
  return {
    follow(promise) {
      newest += 1;
      const mine = newest;
      promise.then(
        (value) => {
          if (mine === newest) report.answer(value);
        },
        (error: unknown) => {
          if (mine === newest) report.failure(error);
        },
      );
    },
    stop() {
      newest += 1;
    },
  };
}
