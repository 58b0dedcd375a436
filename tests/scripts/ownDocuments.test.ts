import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import { afterAll, describe, expect, it } from "vitest";
import { inventedPlan } from "../../bench/plan.ts";
import { readDocuments, readRegister } from "../../scripts/disk/dataFolder.ts";
import { sha256 } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { publishData } from "../../scripts/disk/publishData.ts";
import { readSourceDocuments } from "../../scripts/disk/sourceDocuments.ts";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import { recordLines } from "../../src/corpus/recordLines.ts";
import type { TableName } from "../../src/model/tables.ts";
import { ADOPTING } from "../corpus/adopting.ts";

const work = mkdtempSync(join(tmpdir(), "own-"));
afterAll(() => rmSync(work, { recursive: true }));

const REGISTERED = inventedPlan(1);
const FIXTURES = join(PROJECT_ROOT, "tests", "extract", "fixtures");
const TOLLBRIDGE = readFileSync(join(FIXTURES, "levelled-numbers-count-actions.txt"), "utf8");
const NOWHERE =
  "Recommendation\tAction\tLead\tDeadline\nCourts list such cases first.\tAgree a list\tCourt users' group\tMay 2024\n";
const source = {
  id: "marshwick-plan",
  file: "Marshwick plan.txt",
  sha256: sha256(REGISTERED),
  form: "text-rendering",
  title: "DHR 3 Action Plan",
  publisher: "Safer Marshwick",
  partnershipId: "marshwick",
  reviewId: "marshwick-dhr3",
  reviewLabel: "DHR 3",
  kind: "action-plan",
  dated: null,
  url: null,
  withdrawn: null,
};
const partnership = { id: "marshwick", name: "Safer Marshwick", aliases: [], policeForceArea: "Calder and Marsh" };

/** A data folder with one registered plan, adopted and with a summary of its first recommendation. */
async function dataFolder(name: string, more: object = {}): Promise<string> {
  const data = join(work, name);
  cpSync(join(PROJECT_ROOT, "data", "codebook"), join(data, "codebook"), { recursive: true });
  for (const part of ["reviews", "summaries"]) mkdirSync(join(data, part));
  writeFileSync(
    join(data, "codebook", "partnerships.json"),
    recordLines({ version: "1", partnerships: [partnership] }),
  );
  writeFileSync(join(data, "sources.json"), recordLines({ version: "1", documents: [source] }));
  const { documents } = await readSourceDocuments(
    folder(`${name}-first`, { "a.txt": REGISTERED }),
    data,
    readRegister(data),
  );
  for (const { extraction } of documents.values()) {
    const [first] = extraction.recommendations;
    writeFileSync(join(data, "reviews", "marshwick-plan.json"), recordLines(adoptDocument(extraction, ADOPTING)));
    writeFileSync(join(data, "summaries", "marshwick-plan.json"), recordLines({ [String(first?.id)]: "Ours." }));
  }
  writeFileSync(join(data, "sources.json"), recordLines({ version: "1", documents: [{ ...source, ...more }] }));
  return data;
}

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(work, `sources-${name}`);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

async function published(data: string, sources: string | null, edition: string) {
  const out = join(work, edition);
  const { notes } = await publishData({ data, sources, out });
  const table = (name: TableName): Readonly<Record<string, unknown>>[] =>
    tableFromIPC(readFileSync(join(out, `${name}.arrow`))).toArray();
  return { notes, table, out };
}

describe("publishData with documents of one's own", async () => {
  const data = await dataFolder("data");
  const register = join(data, "sources.json");

  it("publishes what is not registered behind what is, with its words and the facts it prints", async () => {
    const sources = folder("own", { "Tollbridge plan.txt": TOLLBRIDGE, "registered.txt": REGISTERED });
    const { notes, table } = await published(data, sources, "own");
    expect(notes).toEqual([]);
    const [held, own, ...rest] = table("documents");
    expect(rest).toEqual([]);
    expect(held).toMatchObject({ document_id: "marshwick-plan", title: "DHR 3 Action Plan", wording: "source" });
    expect(own).toMatchObject({
      document_id: "tollbridge-plan",
      partnership_id: "tollbridge-safer-communities-partnership",
      publisher: "Tollbridge Safer Communities Partnership",
      kind: "action-plan",
      wording: "source",
      url: null,
    });
    expect(table("partnerships")).toMatchObject([
      { name: "Safer Marshwick", police_force_area: "Calder and Marsh" },
      { name: "Tollbridge Safer Communities Partnership", police_force_area: null },
    ]);
    expect(table("reviews")).toMatchObject([
      { review_id: "marshwick-dhr3", label: "DHR 3" },
      { review_id: "tollbridge-safer-communities-partnership-dhr-7", label: "DHR 7" },
    ]);
    const passages = table("passages").filter(({ document_id: id }) => id === "tollbridge-plan");
    expect(passages.map(({ text }) => text)).toContain("Add a prompt to the new patient template");
    const places = new Set(passages.map(({ position }) => position));
    expect(table("codings").some(({ passage_at: at }) => places.has(at))).toBe(true);
    expect(table("passages").flatMap(({ summary }) => (summary === null ? [] : [summary]))).toEqual(["Ours."]);
  });

  it("needs no registered document, and says whose summaries are shown", async () => {
    const sources = folder("unregistered", { "plan.txt": NOWHERE });
    const { notes, table } = await published(data, sources, "unregistered");
    expect(notes).toEqual([`"DHR 3 Action Plan" is not in ${sources}: its summaries are shown`]);
    expect(table("documents").map((row) => [row.document_id, row.title, row.wording])).toEqual([
      ["marshwick-plan", "DHR 3 Action Plan", "summary"],
      ["plan", "plan", "source"],
    ]);
    expect(table("partnerships").map(({ name }) => name)).toEqual(["Partnership not stated", "Safer Marshwick"]);
    expect(table("reviews").map(({ label }) => label)).toEqual(["DHR 3", "Review not named"]);
  });

  it("names the files that it leaves out, and goes on with the rest", async () => {
    const sources = folder("mixed", {
      "a plan.txt": TOLLBRIDGE,
      "again/a plan.txt": TOLLBRIDGE,
      "again/plan.txt": NOWHERE,
      "empty.txt": "",
      "minutes.txt": "Minutes of a meeting about parking.\n\nNobody came.\n",
      "plan.txt": NOWHERE.replace("first", "at once"),
      "registered.txt": REGISTERED,
      "scan.pdf": "%PDF-1.7 and so on",
    });
    const { notes, table } = await published(data, sources, "mixed");
    const at = (name: string) => join(sources, name);
    expect([...notes].sort()).toEqual([
      `${at("again/a plan.txt")} holds the same bytes as ${at("a plan.txt")}: read once`,
      `${at("empty.txt")}: the file is empty; check that it was saved whole`,
      `${at("minutes.txt")}: gives no recommendation, learning point or clause; left out`,
      `${at("scan.pdf")}: it is a PDF, not text; save its text as UTF-8 (.txt) and try again`,
    ]);
    const ids = table("documents").map(({ document_id: id }) => id);
    expect(ids).toEqual(["marshwick-plan", "a-plan", "plan", "plan-2"]);
  });

  it("puts another version of a registered document in its place, and says so", async () => {
    const changed = REGISTERED.replaceAll("Draft, consult and sign.", "Draft, consult, sign and send.");
    const sources = folder("version", { "Marshwick plan.txt": changed });
    const { notes, table } = await published(data, sources, "version");
    expect(notes).toEqual([
      `${join(sources, "Marshwick plan.txt")} is another version of "DHR 3 Action Plan" of ${register}: it stands in its place`,
    ]);
    expect(table("documents")).toMatchObject([
      { document_id: "marshwick-plan", partnership_id: "marshwick", review_id: "marshwick-dhr3", wording: "source" },
    ]);
    const texts = table("passages").map(({ text }) => String(text));
    expect(texts).toContain("Draft, consult, sign and send.");
    expect(table("passages").map(({ summary }) => summary)).toContain("Ours.");
    const both = folder("both", { "Marshwick plan.txt": changed, "registered.txt": REGISTERED });
    const { table: ofBoth } = await published(data, both, "both");
    expect(ofBoth("documents").map((row) => [row.document_id, row.title])).toMatchObject([
      ["marshwick-plan", "DHR 3 Action Plan"],
      ["marshwick-plan-2", expect.any(String)],
    ]);
  });

  it("writes the same bytes twice, wherever the folder stands", async () => {
    const files = { "b/plan.txt": NOWHERE, "plan.txt": TOLLBRIDGE, "r.txt": REGISTERED };
    const one = await published(data, folder("here", files), "here");
    const other = await published(data, folder("elsewhere", files), "there");
    const bytes = (out: string) => readdirSync(out).map((name) => [name, sha256(readFileSync(join(out, name)))]);
    expect(bytes(one.out)).toEqual(bytes(other.out));
  });

  it("refuses a folder without a document that gives records, and says why of each file", async () => {
    const sources = folder("none", { "minutes.txt": "Nobody came.\n" });
    const out = join(work, "nothing");
    await expect(publishData({ data, sources, out })).rejects.toThrow(
      `${sources} holds no document that gives records\n${join(sources, "minutes.txt")}: gives no recommendation`,
    );
    await expect(publishData({ data, sources: join(work, "gone"), out })).rejects.toThrow(
      `${join(work, "gone")}: no such folder; check the path`,
    );
  });
});

describe("a withdrawn document", async () => {
  const data = await dataFolder("withdrawn", { withdrawn: "2025-06" });
  rmSync(join(data, "reviews", "marshwick-plan.json"));
  rmSync(join(data, "summaries", "marshwick-plan.json"));

  it("is not published, and its files are not asked for", async () => {
    expect(readDocuments(data, readRegister(data))).toEqual([]);
    const { table } = await published(data, null, "withdrawn-embedded");
    for (const name of ["documents", "partnerships", "reviews", "passages"] as const) expect(table(name)).toEqual([]);
  });

  it("is not published from a folder that holds it, by its bytes or under its name", async () => {
    const sources = folder("withdrawn", {
      "Marshwick plan.txt": REGISTERED.replaceAll("Draft", "Write"),
      "a copy.txt": REGISTERED,
      "own.txt": TOLLBRIDGE,
    });
    const { notes, table } = await published(data, sources, "withdrawn-sources");
    const left = `is withdrawn in ${join(data, "sources.json")}: left out`;
    expect([...notes].sort()).toEqual([
      `${join(sources, "Marshwick plan.txt")} ${left}`,
      `${join(sources, "a copy.txt")} ${left}`,
    ]);
    expect(table("documents").map(({ document_id: id }) => id)).toEqual(["own"]);
    expect(table("passages").filter(({ document_id: id }) => id !== "own")).toEqual([]);
  });
});
