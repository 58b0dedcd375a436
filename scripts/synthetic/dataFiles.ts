import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileAsks } from "../../src/coding/compileAsks.ts";
import { recordLines } from "../../src/corpus/recordLines.ts";
import { agenciesShape } from "../../src/corpus/shapes/codebookShape.ts";
import type { ThemeId } from "../../src/model/ids.ts";
import { readCodebook, readCoder, readJson } from "../disk/dataFolder.ts";
import { PROJECT_ROOT } from "../disk/projectRoot.ts";
import { askKey } from "./ask.ts";
import { type SyntheticCorpus, syntheticCorpus } from "./corpus.ts";

/** How large a corpus to invent, from what seed, and the data folder whose themes and asks it is coded with. */
export type Synthesis = { readonly seed: number; readonly passages: number; readonly codebook: string };

/** The seed of the national corpus where no other is asked for. */
export const USUAL_SEED = 2026;

/**
 * An invented corpus as the files of a data folder (path in it -> content), byte for byte the same for the same
 * synthesis. Beside what is published stand `repeats.json`, the pairs that truly ask for the same, and `meant.json`,
 * what each passage asks for: no table is made of them.
 */
export function syntheticFiles({ seed, passages, codebook }: Synthesis): {
  readonly files: ReadonlyMap<string, string>;
  readonly corpus: SyntheticCorpus;
} {
  const { version, themes, askBook } = readCodebook(codebook);
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const labelOf = (theme: ThemeId) => labels.get(theme) ?? theme;
  const corpus = syntheticCorpus(
    { seed, passages },
    { version, coder: readCoder(codebook), asks: compileAsks(askBook), labelOf },
  );
  const files = new Map<string, string>();
  files.set(
    "sources.json",
    recordLines({ version: `synthetic-${seed}`, documents: corpus.documents.map(({ source }) => source) }),
  );
  for (const [name, content] of codebookFiles(codebook, corpus)) files.set(`codebook/${name}`, content);
  for (const { source, adopted, summaries } of corpus.documents) {
    files.set(`reviews/${source.id}.json`, recordLines(adopted));
    files.set(`summaries/${source.id}.json`, recordLines(summaries));
  }
  files.set("repeats.json", `[\n${corpus.repeats.map((pair) => JSON.stringify(pair)).join(",\n")}\n]\n`);
  const meant = [...corpus.meant].map(([id, ask]) => [id, askKey(ask)]);
  files.set("meant.json", recordLines(Object.fromEntries(meant)));
  return { files, corpus };
}

/** The codebook it was coded with, but with its own partnerships and bodies. */
function codebookFiles(data: string, { partnerships, agencies }: SyntheticCorpus): ReadonlyMap<string, string> {
  const folder = join(data, "codebook");
  const { sectors } = readJson(join(folder, "agencies.json"), agenciesShape);
  const { version } = readCodebook(data);
  const note = "Invented: no such body and no such place exists.";
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  files.set("agencies.json", recordLines({ version, note, sectors, agencies }));
  files.set("partnerships.json", recordLines({ version, note, partnerships }));
  return files;
}

/** Files and folders on which a synthesis depends. */
export function synthesisInputs(codebook: string): string[] {
  const code = ["scripts/synthetic", "src/coding", "src/corpus", "src/extract", "src/threads", "src/model"];
  return [...code.map((path) => join(PROJECT_ROOT, path)), join(codebook, "codebook")];
}
