import { existsSync } from "node:fs";
import { join } from "node:path";
import { codablePassages } from "../../src/coding/evaluation/codablePassages.ts";
import { consensus } from "../../src/coding/evaluation/consensus.ts";
import { findLabelled } from "../../src/coding/evaluation/findLabelled.ts";
import type { LabelledEntry } from "../../src/coding/evaluation/labelledSet.ts";
import type { OwnPassage, Sample } from "../../src/coding/evaluation/sample.ts";
import type { CodablePassage } from "../../src/coding/passageParts.ts";
import { labelledSampleShape } from "../../src/corpus/shapes/labelledSampleShape.ts";
import { extractDocument } from "../../src/extract/extractDocument.ts";
import type { AgencyList } from "../../src/model/agency.ts";
import { readJson } from "./dataFolder.ts";
import { readBytes } from "./readBytes.ts";

/** Labelled passages of the documents in the material: the sample handed over, and those that two readers coded. */
export type DocumentSets = {
  readonly sample: readonly LabelledEntry[];
  readonly located: readonly LabelledEntry[];
  /** Labels whose passage its document does not hold, each in a line for the reader. */
  readonly lost: readonly string[];
};

/** The labelled passages of the documents beside the checkout; null where there is no material. */
export async function readDocumentSets(
  material: string | undefined,
  located: Sample["located"],
  agencies: AgencyList,
): Promise<DocumentSets | null> {
  const samplePath = material ? join(material, "codebook", "labelled-sample.json") : null;
  if (!material || !samplePath || !existsSync(samplePath)) return null;
  const sample = readJson(samplePath, labelledSampleShape);
  const entries: LabelledEntry[] = [];
  const locatedEntries: LabelledEntry[] = [];
  const lost: string[] = [];
  for (const file of new Set(sample.map((label) => label.file))) {
    const labels = sample.filter((label) => label.file === file);
    const extraction = await extractDocument({ file, bytes: readBytes(join(material, "sources", file)), agencies });
    const group = extraction.document.id;
    findLabelled(labels, extraction).forEach((passage, index) => {
      const label = labels[index];
      if (label === undefined) return;
      if (passage === null) lost.push(`${file}, ${label.kind} ${label.number ?? "without number"}`);
      entries.push({ group, passage: passage ?? NOTHING, themes: label.themes, arguable: label.arguable });
    });
    const passages = new Map<string, CodablePassage>(codablePassages(extraction).map((one) => [one.id, one]));
    for (const { passage: id, readers } of located.filter((label) => label.passage.startsWith(`${group}/`))) {
      const passage = passages.get(id);
      if (passage === undefined) lost.push(id);
      locatedEntries.push({ group, passage: passage ?? NOTHING, ...consensus(readers) });
    }
  }
  return { sample: entries, located: locatedEntries, lost };
}

const NOTHING: CodablePassage = { kind: "recommendation", text: null };

/** Passages in our own words as labelled entries; they belong to no document. */
export function ownEntries(passages: readonly OwnPassage[]): LabelledEntry[] {
  return passages.map(({ themes, arguable, ...passage }) => ({ group: null, passage, themes, arguable }));
}
