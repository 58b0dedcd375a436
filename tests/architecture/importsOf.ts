import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORT = /^\s*(?:import|export)\b[^"';]*?\bfrom\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

/** What a file imports: paths of the project's own files as paths, packages and `node:` modules by their names. */
export function importsOf(path: string): string[] {
  const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(IMPORT)].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? "").replace(/\?.*$/, "");
    return name.startsWith(".") ? join(dirname(path), name) : name;
  });
}
