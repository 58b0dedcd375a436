import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { arrowFault } from "./arrows.ts";
import { importsOf } from "./importsOf.ts";

const LONGEST_FILE_LINES = 250;
const CODE = filesBelow(["src", "scripts", "bench"].map((folder) => join(PROJECT_ROOT, folder)))
  .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path))
  .map((path) => relative(PROJECT_ROOT, path));
const GRAPH = new Map(CODE.map((path) => [path, importsOf(join(PROJECT_ROOT, path)).map(fromRoot)]));

function fromRoot(imported: string): string {
  return imported.startsWith(PROJECT_ROOT + sep) ? relative(PROJECT_ROOT, imported) : imported;
}

describe("imports", () => {
  it("are found at all", () => {
    expect(GRAPH.get("src/corpus/corpusTables.ts")).toContain("src/corpus/passages.ts");
  });

  it("point downward only", () => {
    const faults = [...GRAPH].flatMap(([path, imports]) =>
      imports.map((imported) => arrowFault(path, imported)).filter((fault) => fault !== null),
    );
    expect(faults).toEqual([]);
  });

  it("name files that exist", () => {
    const missing = [...GRAPH].flatMap(([path, imports]) =>
      imports
        .filter(
          (imported) => /^(?:src|scripts|tests|bench)\//.test(imported) && !existsSync(join(PROJECT_ROOT, imported)),
        )
        .map((imported) => `${path} -> ${imported}`),
    );
    expect(missing).toEqual([]);
  });

  it("make no circle", () => {
    expect(circles(GRAPH)).toEqual([]);
  });
});

describe("files", () => {
  it("lie in folders named for what they hold", () => {
    const vague = CODE.filter((path) =>
      path.split("/").some((part) => /^(?:utils?|common|helpers?|misc)\b/i.test(part)),
    );
    expect(vague).toEqual([]);
  });

  it(`are at most ${LONGEST_FILE_LINES} lines long`, () => {
    const long = CODE.map((path) => ({
      path,
      lines: readFileSync(join(PROJECT_ROOT, path), "utf8").split("\n").length - 1,
    }));
    expect(long.filter(({ lines }) => lines > LONGEST_FILE_LINES)).toEqual([]);
  });

  it("have names that tell them apart in their folder", () => {
    expect(CODE.filter((path) => /^(?:index|types|constants)\.tsx?$/.test(basename(path)))).toEqual([]);
  });
});

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (done.has(path)) return;
    done.add(path);
    for (const imported of graph.get(path) ?? []) visit(imported, [...trail, path]);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
