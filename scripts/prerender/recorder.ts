import type { Result } from "../../src/db/decode.ts";
import type { Engine } from "../../src/db/engine.ts";
import { keyOf, type RecordedResult, type Recording, recorded } from "../../src/db/recording.ts";
import type { Manifest } from "../../src/model/manifest.ts";

/** An engine that keeps every result it gives. */
export type Recorder = Engine & { readonly recording: () => Recording };

/** @param known questions that are recorded elsewhere already and are left out here */
export function recorder(engine: Pick<Engine, "ask">, manifest: Manifest, known: Recording | null): Recorder {
  const elsewhere = new Set((known?.results ?? []).map(({ sql, values }) => keyOf(sql, values)));
  const results = new Map<string, RecordedResult>();
  return {
    manifest,
    ask: (question) => {
      const read = (result: Result) => {
        const key = keyOf(question.sql.text, question.sql.values);
        if (!elsewhere.has(key)) results.set(key, recorded(question.sql, result));
        return question.read(result);
      };
      return engine.ask({ ...question, read });
    },
    recording: () => ({ manifest, results: [...results.values()] }),
  };
}
