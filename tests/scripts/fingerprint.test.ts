import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { fingerprint } from "../../scripts/disk/fingerprint.ts";

const work = mkdtempSync(join(tmpdir(), "fingerprint-"));
afterAll(() => rmSync(work, { recursive: true }));

it("changes with a file's words or name, and takes a file in its stride that is too large to read", () => {
  writeFileSync(join(work, "plan.txt"), "Ask every patient.");
  const first = fingerprint(work, [work]);
  expect(fingerprint(work, [work])).toBe(first);
  writeFileSync(join(work, "plan.txt"), "Ask every tenant.");
  const second = fingerprint(work, [work]);
  writeFileSync(join(work, "film.mp4"), "");
  truncateSync(join(work, "film.mp4"), 2 ** 31 + 1);
  const third = fingerprint(work, [work]);
  expect(new Set([first, second, third]).size).toBe(3);
});
