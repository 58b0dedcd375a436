import { useEffect, useMemo, useState } from "react";
import { asFailure, type Failure } from "../db/failure.ts";
import { latest } from "../db/latest.ts";

/** The newest answer there is; while a newer one is awaited the old one stays. */
export type AnswerState<Answer> = {
  readonly answer: Answer | null;
  readonly awaiting: boolean;
  readonly failure: Failure | null;
};

/**
 * Asks anew whenever `ask` changes (keep it with `useCallback`); a later answer never overwrites a newer one.
 * @param first the answer that the page was rendered with, which stands whenever `ask` is null.
 */
export function useAnswer<Answer>(
  ask: (() => Promise<Answer>) | null,
  first: Answer | null = null,
): AnswerState<Answer> {
  const [state, setState] = useState<AnswerState<Answer>>({ answer: first, awaiting: ask !== null, failure: null });
  const newest = useMemo(
    () =>
      latest<Answer>({
        answer: (answer) => setState({ answer, awaiting: false, failure: null }),
        failure: (error) =>
          setState((before) => ({ ...before, awaiting: false, failure: asFailure(error, "query-failed", "page") })),
      }),
    [],
  );
  useEffect(() => {
    if (ask === null) {
      newest.stop();
      setState((before) =>
        before.answer === first && before.failure === null && !before.awaiting
          ? before
          : { answer: first, awaiting: false, failure: null },
      );
      return;
    }
    setState((before) => ({ ...before, awaiting: true }));
    newest.follow(ask());
  }, [ask, first, newest]);
  useEffect(() => () => newest.stop(), [newest]);
  return state;
}
