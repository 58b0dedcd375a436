import type { EngineFiles } from "./engineFiles.ts";
import { Failure } from "./failure.ts";
import { outOfMemory } from "./outOfMemory.ts";
import { type Watchdog, watchdog } from "./watchdog.ts";

/** A worker that is known to be alive as long as it is waited for. */
export type WatchedWorker = {
  readonly worker: Worker;
  /** Rejects with `worker-lost` once the worker has failed, run out of memory or fallen silent; never settles otherwise. */
  readonly lost: Promise<never>;
  /** Waits for an answer of the worker; a loss meanwhile rejects instead. */
  readonly waitFor: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
  readonly close: () => void;
};

const SILENCE_MS = 60_000;

/** A worker that is killed says nothing, so silence is counted while something is waited for. */
export function watchedWorker({ worker: url, script }: EngineFiles): WatchedWorker {
  const worker = new Worker(url, { name: script.href });
  let waiting = 0;
  let dog: Watchdog | null = null;
  let lose: (error: unknown) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    lose = (error) => {
      worker.terminate();
      dog?.stop();
      const detail = error instanceof Error ? error.message : String(error);
      reject(new Failure("worker-lost", "DuckDB", detail, error));
    };
  });
  lost.catch(() => undefined);
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    lose(new Error(event.message || "its script did not come or may not run"));
  });
  worker.addEventListener("messageerror", () => lose(new Error("an answer could not be read")));
  worker.addEventListener("message", () => dog?.heard());
  return {
    worker,
    lost,
    waitFor: async (answer) => {
      waiting += 1;
      if (waiting === 1) {
        dog = watchdog(SILENCE_MS, "it did not answer for a minute");
        dog.expired.catch(lose);
      }
      try {
        return await Promise.race([answer, lost]);
      } catch (error) {
        if (outOfMemory(error)) lose(error);
        throw error;
      } finally {
        waiting -= 1;
        if (waiting === 0) dog?.stop();
      }
    },
    close: () => {
      worker.terminate();
      dog?.stop();
    },
  };
}
