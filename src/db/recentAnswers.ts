import type { Question } from "./question.ts";
import { keyOf } from "./recording.ts";

/** As much as a handful of views of a page ask. */
const MOST_KEPT = 80;
/** What is longer is asked by nothing that a reader chooses again and again, and takes memory. */
const MOST_ROWS = 5000;

export type RecentAnswers = {
  readonly ask: <Answer>(question: Question<Answer>) => Promise<Answer>;
  /** Forgets all answers, and with them the words that were searched for. */
  readonly forget: () => void;
};

/**
 * Keeps the newest answers, for tables that never change: what is asked again, or was asked ahead, is not worked out
 * anew. An answer that fails, or is a very long list, is not kept.
 * @param work works an answer out
 */
export function recentAnswers(work: <Answer>(question: Question<Answer>) => Promise<Answer>): RecentAnswers {
  const kept = new Map<string, Promise<unknown>>();
  const workAndKeep = <Answer>(key: string, question: Question<Answer>): Promise<Answer> => {
    const answer = work(question);
    const drop = () => {
      if (kept.get(key) === answer) kept.delete(key);
    };
    answer.then((rows) => {
      if (Array.isArray(rows) && rows.length > MOST_ROWS) drop();
    }, drop);
    return answer;
  };
  return {
    ask: <Answer>(question: Question<Answer>) => {
      const key = `${question.name} ${keyOf(question.sql.text, question.sql.values)}`;
      const answer = kept.get(key) ?? workAndKeep(key, question);
      kept.delete(key);
      kept.set(key, answer);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      // The name and the statement are the same, so what it was read into is too.
      return answer as Promise<Answer>;
    },
    forget: () => kept.clear(),
  };
}
