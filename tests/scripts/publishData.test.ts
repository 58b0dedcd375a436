import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sha256 } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { publishData } from "../../scripts/disk/publishData.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { TABLES } from "../../src/model/tables.ts";

const INVENTED = join(PROJECT_ROOT, "tests", "fixtures", "corpus");
const work = mkdtempSync(join(tmpdir(), "publish-"));
afterAll(() => rmSync(work, { recursive: true }));

function files(folder: string): Map<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

describe("publishData", () => {
  it("writes the same bytes twice", async () => {
    const [one, other] = [join(work, "one"), join(work, "other")];
    await publishData({ data: INVENTED, sources: null, out: one });
    await publishData({ data: INVENTED, sources: null, out: other });
    const first = files(one);
    expect(first.size).toBe(Object.keys(TABLES).length + 1);
    expect(files(other)).toEqual(first);
  });

  it("describes every file in the manifest", async () => {
    const out = join(work, "described");
    await publishData({ data: INVENTED, sources: null, out });
    const manifest: Manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    expect(Object.keys(manifest.tables)).toEqual(Object.keys(TABLES));
    expect(manifest).toMatchObject({
      dataVersion: "1.0-invented",
      codebookVersion: "1.0-invented",
      wording: "summary",
    });
    for (const { file, bytes, sha256: expected } of Object.values(manifest.tables)) {
      const content = readFileSync(join(out, file));
      expect(content.byteLength).toBe(bytes);
      expect(sha256(content)).toBe(expected);
    }
  });

  it("leaves the former tables whole where the new ones cannot be made", async () => {
    const data = join(work, "broken");
    const out = join(work, "kept");
    await publishData({ data: INVENTED, sources: null, out });
    const before = files(out);
    cpSync(INVENTED, data, { recursive: true });
    const path = join(data, "reviews", "calderby-dhr2.json");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll('"status":"completed"', '"status":"Compl."'));
    await expect(publishData({ data, sources: null, out })).rejects.toThrow(
      /calderby-dhr2\.json\.actions\[\d+\]\.status: expected one of/,
    );
    expect(files(out)).toEqual(before);
    expect(readdirSync(work).filter((name) => name.includes(".part") || name.includes(".former"))).toEqual([]);
  });
});
