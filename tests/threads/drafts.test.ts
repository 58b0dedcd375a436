import { join } from "node:path";
import { expect, it } from "vitest";
import { readCodebook, readDocuments, readJson, readRegister } from "../../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { fields, flag, id, list, text } from "../../src/corpus/shapes/shape.ts";
import type { PassageId } from "../../src/model/ids.ts";
import { draftTools } from "../../src/views/draftTools.ts";
import { nativeEngine } from "../db/nativeEngine.ts";

/** A draft in our own words, whether it is a hard one (other words, another owner), and the records that ask for the same. */
type Meant = { readonly draft: string; readonly hard: boolean; readonly meant: readonly PassageId[] };
const DRAFTS = readJson(
  join(PROJECT_ROOT, "tests/threads/drafts.json"),
  list(fields<Meant>({ draft: text, hard: flag, meant: list(id<PassageId>()) })),
);
const AMONG = 3;
const LEAST = 24;

const data = join(PROJECT_ROOT, "data");
const tables = corpusTables({ codebook: readCodebook(data), documents: readDocuments(data, readRegister(data)) });
const tools = await draftTools(await nativeEngine(tables));

it(`of ${DRAFTS.length} drafts, at least ${LEAST} find a recommendation they mean among the first ${AMONG}`, () => {
  const held = new Set(tables.passages.map(({ passage_id }) => passage_id));
  expect(DRAFTS.flatMap(({ meant }) => meant).filter((each) => !held.has(each))).toEqual([]);
  const missed = DRAFTS.filter(({ draft, meant }) => {
    const nearest = tools.check(draft).nearest.slice(0, AMONG);
    return !nearest.some((match) => meant.includes(match.id));
  });
  expect(DRAFTS.length - missed.length, missed.map(({ draft }) => draft).join("\n")).toBeGreaterThanOrEqual(LEAST);
});
