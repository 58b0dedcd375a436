import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventedPlan } from "../../bench/plan.ts";
import { extractionShape } from "../../src/corpus/shapes/extractionShape.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { LARGEST_FILE_BYTES } from "../../src/read/decode.ts";
import { command } from "./command.ts";

const work = mkdtempSync(join(tmpdir(), "extract-"));
const out = join(work, "out");
const at = (...parts: string[]) => join(work, ...parts);
const written = (name: string): Extraction => extractionShape(JSON.parse(readFileSync(join(out, name), "utf8")), name);

beforeAll(() => {
  mkdirSync(at("again"));
  mkdirSync(at("folder.txt"));
  writeFileSync(at("Plan of 2023.txt"), inventedPlan(1));
  writeFileSync(at("again", "plan-of-2023.txt"), inventedPlan(2));
  writeFileSync(at("notes.txt"), "Minutes of a meeting about parking.\n\nNobody came.\n");
  writeFileSync(at("empty.txt"), "");
  writeFileSync(
    at("binary.txt"),
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
  );
  writeFileSync(at("large.txt"), new Uint8Array(LARGEST_FILE_BYTES + 1).fill(32));
  writeFileSync(at("scan.pdf"), "%PDF-1.7 and so on");
});
afterAll(() => rmSync(work, { recursive: true }));

describe("extract", () => {
  it("writes what can be read and says in one line each what cannot", () => {
    const unreadable = ["empty.txt", "binary.txt", "large.txt", "scan.pdf", "missing.txt", "folder.txt"].map((name) =>
      at(name),
    );
    const files = [at("Plan of 2023.txt"), ...unreadable, at("notes.txt"), at("again", "plan-of-2023.txt")];
    const { status, output, errors } = command("extract", ...files, "--out", out);
    expect(status).toBe(1);
    expect(output).toEqual([]);
    expect(errors.map((line) => line.split(": ")[0])).toEqual(unreadable);
    for (const line of errors) expect(line).toMatch(/^\S+: [^;]+; \S.+$/);
    expect(readdirSync(out).sort()).toEqual(["notes.json", "plan-of-2023-2.json", "plan-of-2023.json"]);
  });

  it("gives files of the same name ids of their own, in the order named", () => {
    const first = written("plan-of-2023.json");
    const second = written("plan-of-2023-2.json");
    expect(first.document).toMatchObject({ id: "plan-of-2023", file: "Plan of 2023.txt" });
    expect(second.document).toMatchObject({ id: "plan-of-2023-2", file: "plan-of-2023.txt" });
    expect(second.recommendations.length).toBe(2 * first.recommendations.length);
    for (const { id, recommendationId } of second.actions) {
      expect([id, recommendationId].every((own) => own.startsWith("plan-of-2023-2/"))).toBe(true);
    }
  });

  it("codes what it reads", () => {
    const { recommendations } = written("plan-of-2023.json");
    expect(recommendations.flatMap(({ themes }) => themes.map(({ theme }) => theme))).toContain("training");
  });

  it("takes a readable file of no known layout for unread, not for an error", () => {
    const { findings, recommendations } = written("notes.json");
    expect(findings.map(({ level }) => level)).toContain("unread");
    expect(recommendations).toEqual([]);
    expect(command("extract", at("notes.txt"), "--out", out)).toMatchObject({ status: 0, errors: [] });
  });

  it.each([
    [[], "--out is missing"],
    [["--out", out], "no file is named"],
    [["--colour", "--out", out], "Unknown option '--colour'"],
    [["notes.txt", "--out", join(work, "empty.txt")], "is no folder and cannot be made one"],
  ])("answers wrong options %j in one line, with exit code 2", (args, message) => {
    const { status, errors } = command("extract", ...args);
    expect(status).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });
});
