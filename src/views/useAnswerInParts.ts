import { useCallback, useMemo, useRef } from "react";
import { type AnswerState, useAnswer } from "./useAnswer.ts";

type Parts<Seen, Below extends object> = {
  /** Asks for what stands in view; null while `first` stands. */
  readonly seen: (() => Promise<Seen>) | null;
  /** Asks for what stands lower down, of what is in view by then; keep it with `useCallback`. */
  readonly below: (seen: Seen) => Promise<Below>;
};

/**
 * An answer in two parts, so that counts and figures in view do not wait for what stands below them. While the second
 * part is awaited the one before it stays, and `awaiting` holds.
 * @param first as of `useAnswer`
 */
export function useAnswerInParts<Seen extends object, Below extends object>(
  { seen, below }: Parts<Seen, Below>,
  first: (Seen & Below) | null,
): AnswerState<Seen & Below> {
  const begun = useRef(new WeakMap<Seen, Promise<Below>>()).current;
  const wanted = useRef(seen);
  wanted.current = seen;
  // What stands lower down is asked for as soon as it can be, not once what is in view has been drawn.
  const askSeen = useMemo(() => {
    if (seen === null) return null;
    return async () => {
      const found = await seen();
      if (wanted.current !== seen) return found;
      const asked = below(found);
      begun.set(found, asked);
      asked.catch(() => begun.delete(found));
      return found;
    };
  }, [seen, below, begun]);
  const above = useAnswer<Seen>(askSeen, first);
  const of = above.answer;
  const isFirst = of === null || of === first;
  const askBelow = useCallback(
    async () => ({ of, part: of === null ? null : await (begun.get(of) ?? below(of)) }),
    [of, below, begun],
  );
  const firstBelow = useMemo(() => ({ of: first, part: first }), [first]);
  const under = useAnswer<{ readonly of: Seen | null; readonly part: Below | null }>(
    isFirst ? null : askBelow,
    firstBelow,
  );
  const part = under.answer?.part ?? null;
  const answer = useMemo(() => (of === null || part === null ? null : { ...part, ...of }), [of, part]);
  const failure = above.failure ?? under.failure;
  const behind = !isFirst && under.answer?.of !== of && under.failure === null;
  return {
    answer,
    awaiting: above.awaiting || under.awaiting || behind,
    failure,
    outdated: answer === null ? null : (above.outdated ?? under.outdated),
  };
}
