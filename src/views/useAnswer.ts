import { useContext, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { asFailure, type Failure } from "../db/failure.ts";
import { latest } from "../db/latest.ts";
import { DatabaseContext } from "./DatabaseContext.ts";
import type { Outdated } from "./Outdated.tsx";
import { useLate } from "./useLate.ts";

/** The newest answer there is; while a newer one is awaited the old one stays. */
export type AnswerState<Answer> = {
  readonly answer: Answer | null;
  readonly awaiting: boolean;
  readonly failure: Failure | null;
  /** Set where the answer is one to something asked before, and it takes noticeably long or fails to get the one asked for. */
  readonly outdated: Outdated | null;
};

type Held<Answer> = Omit<AnswerState<Answer>, "outdated"> & {
  /** Whether the question asked last, or one before it that is not answered since, failed. */
  readonly behind: boolean;
};

/**
 * Asks anew whenever `ask` changes (keep it with `useCallback`), and again once the database is there where it failed
 * for want of it; a later answer never overwrites a newer one.
 * @param first the answer that the page was rendered with, which stands whenever `ask` is null.
 */
export function useAnswer<Answer>(
  ask: (() => Promise<Answer>) | null,
  first: Answer | null = null,
): AnswerState<Answer> {
  const [held, setHeld] = useState<Held<Answer>>({ ...settled(first), awaiting: ask !== null });
  const newest = useMemo(
    () =>
      latest<Answer>({
        // At once: an answer that is there already comes with what was chosen, in one frame.
        answer: (answer) => flushSync(() => setHeld(settled(answer))),
        failure: (error) =>
          setHeld((before) => ({
            ...before,
            awaiting: false,
            failure: asFailure(error, "query-failed", "page"),
            behind: true,
          })),
      }),
    [],
  );
  useLayoutEffect(() => {
    if (ask === null) {
      newest.stop();
      setHeld((before) =>
        before.answer === first && before.failure === null && !before.awaiting ? before : settled(first),
      );
      return;
    }
    setHeld((before) => ({ ...before, awaiting: true, failure: null }));
    newest.follow(ask());
  }, [ask, first, newest]);
  const ready = useContext(DatabaseContext).is === "ready";
  const lacked = held.failure !== null && held.failure.kind !== "query-failed";
  useEffect(() => {
    if (!ready || !lacked || ask === null) return;
    setHeld((before) => ({ ...before, awaiting: true, failure: null }));
    newest.follow(ask());
  }, [ready, lacked, ask, newest]);
  useEffect(() => () => newest.stop(), [newest]);

  const late = useLate(held.awaiting);
  const { answer, awaiting, failure, behind } = held;
  const outdated = answer === null || !(behind || late) ? null : failure === null ? "waiting" : "failed";
  return { answer, awaiting, failure, outdated };
}

function settled<Answer>(answer: Answer | null): Held<Answer> {
  return { answer, awaiting: false, failure: null, behind: false };
}
