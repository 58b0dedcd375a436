import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeFileWhole, writeFolderWhole } from "../../scripts/disk/writeWhole.ts";

const work = mkdtempSync(join(tmpdir(), "whole-"));
afterAll(() => rmSync(work, { recursive: true }));

it("replaces a folder whole: what the new one lacks is gone", () => {
  const folder = join(work, "data");
  writeFolderWhole(folder, new Map([["old.arrow", "old"]]));
  writeFolderWhole(folder, new Map([["new.arrow", "new"]]));
  expect(readdirSync(folder)).toEqual(["new.arrow"]);
  expect(readdirSync(work)).toEqual(["data"]);
});

it("leaves the former folder and nothing else where a file of the new one cannot be written", () => {
  const folder = join(work, "data");
  const files = new Map([
    ["first.arrow", "first"],
    [join("no", "such", "folder"), "second"],
  ]);
  expect(() => writeFolderWhole(folder, files)).toThrow("ENOENT");
  expect(readFileSync(join(folder, "new.arrow"), "utf8")).toBe("new");
  expect(readdirSync(work)).toEqual(["data"]);
});

it("leaves no part of a file that cannot take its place", () => {
  const taken = join(work, "taken");
  mkdirSync(taken);
  writeFileSync(join(taken, "inside"), "");
  expect(() => writeFileWhole(taken, "text")).toThrow();
  expect(readdirSync(work).sort()).toEqual(["data", "taken"]);
  expect(existsSync(join(taken, "inside"))).toBe(true);
});
