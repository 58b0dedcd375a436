import type { Manifest } from "../model/manifest.ts";
import type { Database, Engine } from "./engine.ts";
import { asFailure, Failure } from "./failure.ts";
import type { Question } from "./question.ts";
import { type RecentAnswers, recentAnswers } from "./recentAnswers.ts";
import { keyOf, type RecordedResult, type Recording, replayed } from "./recording.ts";
import { sameData } from "./sameData.ts";

/** How it stands with the database. `awaited`: a question of the reader's waits for it, or waited when it failed. */
export type DatabaseState =
  | { readonly is: "resting" | "ready" }
  | { readonly is: "starting"; readonly awaited: boolean }
  | { readonly is: "failed"; readonly failure: Failure; readonly awaited: boolean };

export const RESTING: DatabaseState = Object.freeze({ is: "resting" });
const READY: DatabaseState = Object.freeze({ is: "ready" });

/** Answers from what was recorded with the pages, and from the database once a question needs it or `start` is called. */
export type SiteEngine = Engine & {
  /** Starts the database if it is not started yet, or has failed; `awaited` where the reader asked for it. */
  readonly start: (how?: "awaited") => void;
  readonly state: () => DatabaseState;
  /** Tells of each change of `state`; gives a function that ends it. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks the database itself, also what is recorded. */
  readonly fresh: Engine;
  /** Forgets what was answered, and with it what was searched for. */
  readonly forget: () => void;
  /** A page is entered: what was recorded with it is fetched, unless the database can answer already. */
  readonly enter: (path: string) => void;
};

type Means = {
  /** What was recorded with the page at hand and with all pages. */
  readonly recording: Recording;
  /** Fetches what was recorded with another page; null where nothing comes. */
  readonly recordingAt: (path: string) => Promise<Recording | null>;
  /** Starts the database, unless `assertFit` throws over the manifest of its tables. */
  readonly open: (assertFit: (manifest: Manifest) => void) => Promise<Database>;
};

export function siteEngine({ recording, recordingAt, open }: Means): SiteEngine {
  const results = new Map<string, RecordedResult>();
  const entered = new Set<string>();
  const listeners = new Set<() => void>();
  const keep = (more: readonly RecordedResult[]) => {
    for (const result of more) results.set(keyOf(result.sql, result.values), result);
  };
  keep(recording.results);
  let state: DatabaseState = RESTING;
  let opening: Promise<Database> | null = null;
  let fetching: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let recent: RecentAnswers | null = null;
  const become = (next: DatabaseState) => {
    state = next;
    for (const changed of listeners) changed();
  };
  // A database that failed or stopped is started anew by the next question that needs it.
  const fail = (error: unknown, kind: "engine-refused" | "worker-lost") => {
    opening = null;
    recent = null;
    const awaited = waiting > 0 || (state.is === "starting" && state.awaited);
    become({ is: "failed", failure: asFailure(error, kind, "DuckDB"), awaited });
  };

  const database = (awaited: boolean): Promise<Database> => {
    if (opening === null) {
      become({ is: "starting", awaited });
      const assertFit = (tables: Manifest) => assertSameData(tables, recording.manifest);
      opening = open(assertFit).then((opened) => {
        assertFit(opened.manifest);
        become(READY);
        opened.lost.catch((error: unknown) => fail(error, "worker-lost"));
        return opened;
      });
      opening.catch((error: unknown) => fail(error, "engine-refused"));
    } else if (awaited && state.is === "starting" && !state.awaited) {
      become({ is: "starting", awaited });
    }
    return opening;
  };
  const recall = <Answer>({ sql, read }: Question<Answer>): { readonly answer: Answer } | null => {
    const result = results.get(keyOf(sql.text, sql.values));
    if (result === undefined) return null;
    try {
      return { answer: read(replayed(result)) };
    } catch {
      // Recorded for another version of this page: the database answers instead.
      return null;
    }
  };

  return {
    manifest: recording.manifest,
    fresh: { manifest: recording.manifest, ask: async (question) => (await database(false)).ask(question) },
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: (how) => {
      database(how === "awaited").catch(() => undefined);
    },
    forget: () => recent?.forget(),
    enter: (path) => {
      if (state.is === "ready" || entered.has(path)) return;
      entered.add(path);
      const before = fetching;
      fetching = recordingAt(path).then(async (found) => {
        await before;
        if (found !== null && sameData(found.manifest, recording.manifest)) keep(found.results);
      });
    },
    ask: async (question) => {
      const held = recall(question);
      if (held !== null) return held.answer;
      if (state.is !== "ready") {
        await fetching;
        const fetched = recall(question);
        if (fetched !== null) return fetched.answer;
      }
      waiting += 1;
      try {
        const opened = await database(true);
        recent ??= recentAnswers(opened.ask);
        return await recent.ask(question);
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** Pages and tables are published together; a host that has only one of them anew must not mix two states of the data. */
function assertSameData(tables: Manifest, page: Manifest): void {
  if (sameData(tables, page)) return;
  throw new Failure(
    "data-renewed",
    "manifest.json",
    `the tables are of ${tables.dataVersion} with codebook ${tables.codebookVersion}, this page of ${page.dataVersion} with ${page.codebookVersion}`,
  );
}
