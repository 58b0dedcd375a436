import type { Manifest } from "../model/manifest.ts";
import type { Question } from "./question.ts";

/** What answers a page's questions, from recorded results or from the database. */
export type Engine = {
  readonly manifest: Manifest;
  /** Rejects with a Failure: `query-failed`, or why the database is not there. */
  readonly ask: <Answer>(question: Question<Answer>) => Promise<Answer>;
};

/** The database itself, started, with the tables in it. */
export type Database = Engine & {
  /** Rejects with `worker-lost` once the engine has stopped; never settles otherwise. */
  readonly lost: Promise<never>;
  /** Stops it and gives its memory back. */
  readonly close: () => void;
};
