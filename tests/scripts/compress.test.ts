import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { compressFolder } from "../../scripts/site/compress.ts";

const work = mkdtempSync(join(tmpdir(), "compress-"));
afterAll(() => rmSync(work, { recursive: true }));

it("puts both forms beside each large file, and takes them from the cache the next time", () => {
  const site = join(work, "site");
  const cache = join(work, "cache");
  const text = "marker on the address ".repeat(100);
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(site, "assets", "page.js"), text);
  writeFileSync(join(site, "small.js"), "1");
  writeFileSync(join(site, "picture.png"), text);
  compressFolder(site, cache, () => undefined);
  expect(readdirSync(site, { recursive: true }).map(String).sort()).toEqual(
    ["assets", "assets/page.js", "assets/page.js.br", "assets/page.js.gz", "picture.png", "small.js"].map((path) =>
      join(path),
    ),
  );
  expect(brotliDecompressSync(readFileSync(join(site, "assets", "page.js.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(site, "assets", "page.js.gz"))).toString()).toBe(text);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), "from the cache");
  compressFolder(site, cache, () => undefined);
  expect(readFileSync(join(site, "assets", "page.js.br"), "utf8")).toBe("from the cache");
});
