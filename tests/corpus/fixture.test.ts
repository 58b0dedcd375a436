import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { filesBelow } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { corpusFiles } from "../fixtures/corpus/corpusFiles.ts";

it("the files of the invented corpus are what its generator writes", () => {
  const folder = join(PROJECT_ROOT, "tests", "fixtures", "corpus");
  const written = filesBelow([folder]).filter((path) => path.endsWith(".json"));
  expect(new Map(written.map((path) => [relative(folder, path), readFileSync(path, "utf8")]))).toEqual(
    new Map([...corpusFiles()].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
});
