import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCodebook, readGlossary, readRegister } from "../../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { SOURCE_FOLDER, WITHOUT_MATERIAL } from "../material.ts";
import { printedNames, RANKED_NAME } from "./printedNames.ts";
import { trackedFiles } from "./trackedFiles.ts";
import { plainWords, RUN, textsOf, wordRuns } from "./wordRuns.ts";

/**
 * What `data/reviews/` may print as the document does: its title, the heading a record stands under, bodies, and dates.
 * Each is held to its own length below, so that no sentence hides in one.
 */
const PRINTED_FACTS = new Set(["title", "section", "printed", "agency", "addressedTo", "partnership", "label"]);
const LONGEST_FACT_WORDS = 12;

/** Small words at the ends of a run that a name stands in: "the ... and". */
const EDGE_WORDS = /^(?:(?:the|a|of|and|to|for|by|in|with) )+|(?: (?:the|a|of|and|to|for|by|in|with))+$/g;

const files = trackedFiles();
const sources = SOURCE_FOLDER === null ? [] : readdirSync(SOURCE_FOLDER).filter((name) => name.endsWith(".txt"));
const sourceText = sources.map((name) => readFileSync(join(SOURCE_FOLDER ?? "", name), "utf8")).join("\n\n");

describe.skipIf(SOURCE_FOLDER === null)(`own words (${SOURCE_FOLDER === null ? WITHOUT_MATERIAL : "checked"})`, () => {
  it(`no ${RUN} words in a row of a source document stand in the repository, titles and names of bodies aside`, () => {
    const printed = new Set(wordRuns(sourceText).map(({ run }) => run));
    const allowed = ` ${titlesAndNames().map(plainWords).join(" | ")} `;
    const isName = (run: string) => allowed.includes(` ${run.replace(EDGE_WORDS, "")} `);
    const found = [...files].flatMap(([path, content]) => {
      const exempt = path.startsWith("data/reviews/") ? PRINTED_FACTS : new Set<string>();
      return textsOf(path, content, exempt)
        .flatMap(wordRuns)
        .filter(({ run }) => printed.has(run) && !isName(run))
        .map(({ run }) => `${path}: ${run}`);
    });
    expect(found).toEqual([]);
  });

  it("no name of a person printed in a source document stands in the repository", () => {
    const names = printedNames(sourceText);
    expect(names.length).toBeGreaterThan(0);
    const found = [...files].flatMap(([path, content]) =>
      names.filter((name) => content.includes(name)).map((name) => `${path}: a name of ${name.length} letters`),
    );
    expect(found).toEqual([]);
  });
});

describe("what data/reviews prints of a document", () => {
  it("is never longer than a title, a heading or a name", () => {
    const long = [...files]
      .filter(([path]) => path.startsWith("data/reviews/"))
      .flatMap(([path, content]) => {
        const others = new Set(textsOf(path, content, PRINTED_FACTS));
        return textsOf(path, content, new Set())
          .filter((text) => !others.has(text) && text.split(/\s+/).length > LONGEST_FACT_WORDS)
          .map((text) => `${path}: ${text}`);
      });
    expect(long).toEqual([]);
  });

  it("holds no rank with a name behind it, nor does anything else but invented documents", () => {
    const found = [...files]
      .filter(([path]) => !path.startsWith("tests/"))
      .flatMap(([path, content]) =>
        [...content.matchAll(RANKED_NAME)]
          .filter((match) => !match[0].endsWith(" Example"))
          .map((match) => `${path}: ${match[0]}`),
      );
    expect(found).toEqual([]);
  });
});

/** Titles of documents, names of bodies, boards and areas: what may be printed as it stands. */
function titlesAndNames(): string[] {
  const data = join(PROJECT_ROOT, "data");
  const { agencies, partnerships } = readCodebook(data);
  const glossary = readGlossary(data);
  return [
    ...readRegister(data).documents.flatMap(({ title, publisher }) => [title, publisher]),
    ...agencies.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...partnerships.flatMap(({ name, policeForceArea }) => [
      name,
      ...(policeForceArea === null ? [] : [policeForceArea]),
    ]),
    ...glossary.flatMap(({ expansion }) => (expansion === null ? [] : [expansion])),
  ];
}
