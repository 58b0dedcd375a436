import { describe, expect, it } from "vitest";
import { arrowFault } from "./arrows.ts";

describe("arrowFault", () => {
  it.each([
    ["src/corpus/a.ts", "src/coding/b.ts"],
    ["src/views/a.tsx", "src/charts/b.ts"],
    ["src/search/a.ts", "src/coding/b.ts"],
    ["src/main.ts", "src/views/b.tsx"],
    ["scripts/a.ts", "src/corpus/b.ts"],
    ["src/corpus/a.ts", "@uwdata/flechette"],
    ["src/views/a.tsx", "react"],
  ])("lets %s import %s", (path, imported) => expect(arrowFault(path, imported)).toBeNull());

  it.each([
    ["src/coding/a.ts", "src/corpus/b.ts"],
    ["src/model/a.ts", "src/read/b.ts"],
    ["src/charts/a.ts", "src/views/b.tsx"],
    ["src/corpus/a.ts", "src/db/b.ts"],
    ["src/views/a.tsx", "scripts/b.ts"],
    ["src/corpus/a.ts", "node:fs"],
    ["src/views/a.tsx", "node:fs"],
    ["src/extract/a.ts", "react"],
  ])("does not let %s import %s", (path, imported) => expect(arrowFault(path, imported)).not.toBeNull());
});
