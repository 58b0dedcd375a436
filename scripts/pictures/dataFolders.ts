import { join } from "node:path";
import { recordLines } from "../../src/corpus/recordLines.ts";
import { corpusFiles } from "../../tests/fixtures/corpus/corpusFiles.ts";
import { PROJECT_ROOT } from "../disk/projectRoot.ts";
import { syntheticFiles, USUAL_SEED } from "../synthetic/dataFiles.ts";
import { writeDataFolder } from "../synthetic/writeDataFolder.ts";

/** What pictures are made over: what the repository holds, and invented data that are very full or very empty. */
export type DataName = "embedded" | "fifty" | "national" | "one";

const INVENTED = join(PROJECT_ROOT, ".cache", "pictures-data");
const FIFTY_REVIEWS_PASSAGES = 2500;
/** Sixty characters, as long as a name of a theme may become. */
const LONG_NAME = "Recognising and responding to risk in later life and in care";

/** What `npm start -- --data` is given for each; invented folders are written anew. */
export function dataFolder(name: DataName): string {
  if (name === "embedded") return join(PROJECT_ROOT, "data");
  if (name === "national") return "synthetic";
  const folder = join(INVENTED, name);
  writeDataFolder(folder, name === "fifty" ? fiftyReviews() : oneReview());
  return folder;
}

function fiftyReviews(): ReadonlyMap<string, string> {
  const codebook = join(PROJECT_ROOT, "data");
  return syntheticFiles({ seed: USUAL_SEED, passages: FIFTY_REVIEWS_PASSAGES, codebook }).files;
}

/** The first plan of the invented corpus alone, and in it a theme with a very long name. */
function oneReview(): ReadonlyMap<string, string> {
  const files = new Map(corpusFiles());
  change(files, "sources.json", ({ documents, ...rest }) => ({ ...rest, documents: listOf(documents).slice(0, 1) }));
  change(files, "codebook/themes.json", ({ themes, ...rest }) => ({
    ...rest,
    themes: listOf(themes).map((theme, index) => (index === 0 ? { ...Object(theme), label: LONG_NAME } : theme)),
  }));
  return files;
}

function change(
  files: Map<string, string>,
  path: string,
  to: (content: Readonly<Record<string, unknown>>) => object,
): void {
  const text = files.get(path);
  if (text === undefined) throw new Error(`the invented corpus has no ${path}`);
  files.set(path, recordLines(to(JSON.parse(text))));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${JSON.stringify(value)} is no list`);
  return value;
}
