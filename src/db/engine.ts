import type { Manifest } from "../model/tables.ts";
import type { Question } from "./question.ts";

/** A database that holds the tables and answers questions. */
export type Engine = {
  readonly manifest: Manifest;
  /** Rejects with a Failure: `query-failed`, or `worker-lost` once the engine has stopped. */
  readonly ask: <Answer>(question: Question<Answer>) => Promise<Answer>;
  /** Rejects with `worker-lost` once the engine has stopped; never settles otherwise. */
  readonly lost: Promise<never>;
};
