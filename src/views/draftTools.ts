import agencyList from "../../data/codebook/agencies.json" with { type: "json" };
import askBook from "../../data/codebook/asks.json" with { type: "json" };
import codebook from "../../data/codebook/themes.json" with { type: "json" };
import { askBookShape } from "../corpus/shapes/askBookShape.ts";
import { agenciesShape } from "../corpus/shapes/codebookShape.ts";
import { codingCodebookShape } from "../corpus/shapes/codingCodebookShape.ts";
import type { Engine } from "../db/engine.ts";
import { draftNames } from "../queries/draftNames.ts";
import { draftRows } from "../queries/draftRows.ts";
import { partnerships } from "../queries/partnerships.ts";
import { checkDraft, type DraftCheck } from "../threads/draft/checkDraft.ts";
import { type DraftReading, readDraft } from "../threads/draft/draftGaps.ts";
import { type DraftBooks, draftIndexing } from "../threads/draft/draftIndex.ts";

/** Bundled with this file, which is loaded only when somebody checks a draft. */
export const DRAFT_BOOKS: DraftBooks = {
  codebook: codingCodebookShape(codebook, "themes.json"),
  askBook: askBookShape(askBook, "asks.json"),
  agencies: agenciesShape(agencyList, "agencies.json").agencies,
};

/** Reads and compares drafts; nothing it is given is kept. */
export type DraftTools = {
  readonly check: (text: string) => DraftCheck;
  readonly read: (text: string) => DraftReading;
};

/** Makes ready what drafts are compared with, from everything the engine holds. */
export async function draftTools(engine: Pick<Engine, "ask">): Promise<DraftTools> {
  const [rows, names, areas] = await Promise.all([
    engine.ask(draftRows),
    engine.ask(draftNames),
    engine.ask(partnerships),
  ]);
  const making = draftIndexing({ rows, names, partnerships: areas }, DRAFT_BOOKS);
  let step = making.next();
  while (step.done !== true) {
    await pause();
    step = making.next();
  }
  const index = step.value;
  // What a word can begin is worked out when it is first met: the words of the field are met here, not by the reader.
  for (const { definition } of DRAFT_BOOKS.codebook.themes) {
    checkDraft(definition, index);
    await pause();
  }
  return { check: (text) => checkDraft(text, index), read: (text) => readDraft(text, DRAFT_BOOKS.agencies) };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
