/** The two towers from the bottom up, as ARCHITECTURE.md draws them; a layer may call what stands below it in its tower. */
const LEFT: readonly string[] = ["model", "read", "extract", "coding", "threads", "corpus"];
const RIGHT: readonly string[] = ["db", "search", "filter", "queries", "charts", "views", "main"];

/** Packages that need neither a browser nor Node, so that the left tower may use them. */
const PURE_PACKAGES = ["@uwdata/flechette", "parse5", "stemmer"];

/** Files of the codebook that code is made of: what passages are read and compared by, whatever data is held. */
const CODEBOOK = /^data\/codebook\/[a-z]+\.json$/;
const LOWEST_WITH_CODEBOOK = "coding";

/**
 * What is wrong with an import, or null. The left tower calls only what is lower in it; the right tower what is lower in
 * it and the left one; `scripts` and `bench` anything; nothing in `src` calls scripts or tests.
 * @param path of the importing file, from the project's root
 * @param imported path from the root, or a package's name
 */
export function arrowFault(path: string, imported: string): string | null {
  const from = layerOf(path);
  if (from === null) return null;
  const left = LEFT.indexOf(from);
  const fault = `${path} must not import ${imported}`;
  if (CODEBOOK.test(imported)) return left >= 0 && left < LEFT.indexOf(LOWEST_WITH_CODEBOOK) ? fault : null;
  if (!/^(?:src|scripts|tests|bench)\//.test(imported)) {
    if (left >= 0) return PURE_PACKAGES.includes(imported) ? null : fault;
    return imported.startsWith("node:") ? fault : null;
  }
  const to = layerOf(imported);
  if (to === null) return fault;
  const toLeft = LEFT.indexOf(to);
  if (left >= 0) return toLeft >= 0 && toLeft <= left ? null : fault;
  const right = RIGHT.indexOf(from);
  if (right < 0) return `${path} stands in no layer: ${[...LEFT, ...RIGHT].join(", ")}`;
  return toLeft >= 0 || RIGHT.indexOf(to) <= right ? null : fault;
}

function layerOf(path: string): string | null {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? null;
}
