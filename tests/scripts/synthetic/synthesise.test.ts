import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCodebook, readDocuments, readRegister } from "../../../scripts/disk/dataFolder.ts";
import { writeDataFolder } from "../../../scripts/synthetic/writeDataFolder.ts";
import { passagesOf } from "../../../src/corpus/passages.ts";
import { command } from "../command.ts";
import { CODEBOOK, invented } from "./corpora.ts";

const folder = mkdtempSync(join(tmpdir(), "common-thread-synthetic-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run synthesise", () => {
  it("writes a data folder that reads as any other, with the codebook's own themes and asks", () => {
    const { status, output, errors } = command("synthesise", "--passages", "300", "--seed", "5", "--out", folder);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(output[0]).toMatch(
      /^300 invented passages of 6 reviews of 6 partnerships, \d+ pairs of true repeats, written to /,
    );
    const codebook = readCodebook(folder);
    expect(codebook.themes).toEqual(readCodebook(CODEBOOK).themes);
    expect(codebook.askBook).toEqual(readCodebook(CODEBOOK).askBook);
    const documents = readDocuments(folder, readRegister(folder));
    expect(passagesOf({ codebook, documents })).toHaveLength(300);
    expect(documents.every(({ source }) => codebook.partnerships.some(({ id }) => id === source.partnershipId))).toBe(
      true,
    );
  });

  it("says what is wrong with its options", () => {
    expect(command("synthesise", "--passages", "many")).toMatchObject({
      status: 2,
      errors: [
        '--passages "many" is no whole number; use: npm run synthesise -- [--out DIR] [--seed N] [--passages N]',
      ],
    });
    const few = command("synthesise", "--passages", "12", "--out", folder);
    expect(few.errors[0]).toContain("12 passages: give a whole number of at least 200");
  });
});

describe("a folder written anew", () => {
  it("keeps no document of a larger corpus, and nothing of it is touched that is not ours", () => {
    const own = join(folder, "reviews", "own-review.json");
    writeDataFolder(folder, invented(1, 600).files);
    writeFileSync(own, "{}");
    const { files } = invented(1, 300);
    writeDataFolder(folder, files);
    const held = readdirSync(join(folder, "reviews")).map((name) => `reviews/${name}`);
    expect(held.filter((path) => !files.has(path))).toEqual(["reviews/own-review.json"]);
    expect(existsSync(own)).toBe(true);
    expect(readFileSync(join(folder, "repeats.json"), "utf8")).toBe(files.get("repeats.json"));
  });
});
