import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventedPlan } from "../../bench/plan.ts";
import { readCodebook, readRegister } from "../../scripts/disk/dataFolder.ts";
import { sha256 } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { publishData } from "../../scripts/disk/publishData.ts";
import { readSourceDocuments } from "../../scripts/disk/sourceDocuments.ts";
import { compileAsks } from "../../src/coding/compileAsks.ts";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import { recordLines } from "../../src/corpus/recordLines.ts";
import { TABLES, type TableName } from "../../src/model/tables.ts";

const work = mkdtempSync(join(tmpdir(), "editions-"));
const data = join(work, "data");
const sources = join(work, "sources");
const plan = inventedPlan(1);
const source = {
  id: "marshwick-plan",
  file: "Marshwick plan.txt",
  sha256: sha256(plan),
  form: "text-rendering",
  title: "DHR 3 Action Plan",
  publisher: "Safer Marshwick",
  partnershipId: "safer-cornwall",
  reviewId: "marshwick-dhr3",
  reviewLabel: "DHR 3",
  kind: "action-plan",
  dated: null,
  url: null,
  withdrawn: null,
};

function table(edition: string, name: TableName): Readonly<Record<string, unknown>>[] {
  return tableFromIPC(readFileSync(join(work, edition, `${name}.arrow`))).toArray();
}

beforeAll(async () => {
  cpSync(join(PROJECT_ROOT, "data", "codebook"), join(data, "codebook"), { recursive: true });
  mkdirSync(sources);
  mkdirSync(join(data, "reviews"));
  writeFileSync(join(data, "sources.json"), recordLines({ version: "1", documents: [source] }));
  writeFileSync(join(sources, "under another name.txt"), plan);
  writeFileSync(join(sources, "unknown.txt"), "Something else");
  const held = readCodebook(data);
  const codebook = { version: held.version, asks: compileAsks(held.askBook) };
  const { documents } = await readSourceDocuments(sources, data, readRegister(data));
  for (const [id, { extraction }] of documents) {
    writeFileSync(join(data, "reviews", `${id}.json`), recordLines(adoptDocument(extraction, codebook)));
  }
  await publishData({ data, sources: null, out: join(work, "embedded") });
});
afterAll(() => rmSync(work, { recursive: true }));

describe("the edition with documents at hand", () => {
  it("knows a document by its bytes, and tells which files it left out", async () => {
    const { notes } = await publishData({ data, sources, out: join(work, "worded") });
    expect(notes).toEqual([
      `${join(sources, "unknown.txt")}: gives no recommendation, learning point or clause; left out`,
    ]);
    expect(JSON.parse(readFileSync(join(work, "worded", "manifest.json"), "utf8")).wording).toBe("source");
  });

  it("shows the very words of the document", () => {
    const texts = table("worded", "passages").map(({ text }) => String(text));
    expect(texts.some((text) => text.includes("Lift the marker when the plan ends."))).toBe(true);
    expect(table("embedded", "passages").filter(({ text }) => text !== null)).toEqual([]);
  });

  it("gives the same search and theme answers as the embedded one", () => {
    const same = (Object.keys(TABLES) as TableName[]).filter((name) => name !== "documents" && name !== "passages");
    expect(table("embedded", "postings").length).toBeGreaterThan(100);
    expect(table("embedded", "codings").length).toBeGreaterThan(10);
    for (const name of same) expect(table("worded", name)).toEqual(table("embedded", name));
  });
});
