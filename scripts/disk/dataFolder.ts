import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompiledCodebook, compileCodebook } from "../../src/coding/compileCodebook.ts";
import type { Sample } from "../../src/coding/evaluation/sample.ts";
import { type CodebookChange, readChangeLog } from "../../src/corpus/changeLog.ts";
import type { CorpusCodebook } from "../../src/corpus/codebook.ts";
import type { CorpusDocument } from "../../src/corpus/corpusInput.ts";
import { notWithdrawn, type Register } from "../../src/corpus/register.ts";
import { accuracyShape } from "../../src/corpus/shapes/accuracyShape.ts";
import { adoptedShape, summariesShape } from "../../src/corpus/shapes/adoptedShape.ts";
import { askBookShape } from "../../src/corpus/shapes/askBookShape.ts";
import {
  agenciesShape,
  type GlossaryTerm,
  glossaryShape,
  partnershipsShape,
  themesShape,
} from "../../src/corpus/shapes/codebookShape.ts";
import { codingCodebookShape } from "../../src/corpus/shapes/codingCodebookShape.ts";
import { registerShape } from "../../src/corpus/shapes/registerShape.ts";
import { sampleShape } from "../../src/corpus/shapes/sampleShape.ts";
import type { Shape } from "../../src/corpus/shapes/shape.ts";
import type { Accuracy } from "../../src/model/accuracy.ts";
import type { Source, Summaries } from "../../src/model/adopted.ts";
import type { AgencyList } from "../../src/model/agency.ts";
import type { DocumentId } from "../../src/model/ids.ts";

/** Reads a JSON file as what it should hold; an error names the file, and the field where one is wrong. */
export function readJson<T>(path: string, shape: Shape<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return shape(value, path);
}

/** The register of a data folder. */
export function readRegister(folder: string): Register {
  return readJson(join(folder, "sources.json"), registerShape);
}

/** What the tables take of the codebook of a data folder. */
export function readCodebook(folder: string): CorpusCodebook {
  const part = <T>(name: string, shape: Shape<T>): T => readJson(join(folder, "codebook", name), shape);
  return {
    ...part("themes.json", themesShape),
    ...part("agencies.json", agenciesShape),
    ...part("partnerships.json", partnershipsShape),
    askBook: part("asks.json", askBookShape),
    accuracy: readAccuracy(folder),
    changes: readChanges(folder),
  };
}

function readAccuracy(folder: string): Accuracy | null {
  const path = join(folder, "codebook", "accuracy.json");
  return existsSync(path) ? readJson(path, accuracyShape) : null;
}

function readChanges(folder: string): readonly CodebookChange[] {
  const path = join(folder, "codebook", "CHANGELOG.md");
  return existsSync(path) ? readChangeLog(readFileSync(path, "utf8")) : [];
}

/** The bodies that leads are matched to. */
export function readAgencies(folder: string): AgencyList {
  return readJson(join(folder, "codebook", "agencies.json"), agenciesShape).agencies;
}

/** The codebook of a data folder ready to code passages with. */
export function readCoder(folder: string): CompiledCodebook {
  return compileCodebook(readJson(join(folder, "codebook", "themes.json"), codingCodebookShape));
}

/** Passages labelled by hand, beyond the sample handed over with the codebook. */
export function readSample(folder: string): Sample {
  return readJson(join(folder, "codebook", "sample.json"), sampleShape);
}

/** What the glossary explains: each term, and what its letters stand for where they do for something. */
export function readGlossary(folder: string): readonly GlossaryTerm[] {
  return readJson(join(folder, "codebook", "glossary.json"), glossaryShape).terms;
}

/** Our summaries of a document; none where there is no file yet. */
export function readSummaries(folder: string, id: DocumentId): Summaries {
  const path = join(folder, "summaries", `${id}.json`);
  return existsSync(path) ? readJson(path, summariesShape) : {};
}

/** A document as the data folder holds it, without source wording. */
export function readDocument(folder: string, source: Source): CorpusDocument {
  return {
    source,
    adopted: readJson(join(folder, "reviews", `${source.id}.json`), adoptedShape),
    summaries: readSummaries(folder, source.id),
    wording: null,
  };
}

/** The documents of the register but those withdrawn, as the data folder holds them, without source wording. */
export function readDocuments(folder: string, register: Register): CorpusDocument[] {
  return notWithdrawn(register).map((source) => readDocument(folder, source));
}
