import type { Question } from "./question.ts";
import { keyOf } from "./recording.ts";

/** As much as a handful of views of a page ask. */
const MOST_KEPT = 80;

/**
 * Keeps the newest answers, for tables that never change: what is asked again, or was asked ahead, is not worked out
 * anew. An answer that fails is not kept.
 * @param work works an answer out
 */
export function recentAnswers(
  work: <Answer>(question: Question<Answer>) => Promise<Answer>,
): <Answer>(question: Question<Answer>) => Promise<Answer> {
  const kept = new Map<string, Promise<unknown>>();
  return <Answer>(question: Question<Answer>): Promise<Answer> => {
    const key = `${question.name} ${keyOf(question.sql.text, question.sql.values)}`;
    const known = kept.get(key);
    const answer = known ?? work(question);
    kept.delete(key);
    kept.set(key, answer);
    if (known === undefined) {
      answer.catch(() => {
        if (kept.get(key) === answer) kept.delete(key);
      });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    }
    // The name and the statement are the same, so what it was read into is too.
    return answer as Promise<Answer>;
  };
}
