import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesBelow } from "../scripts/disk/fingerprint.ts";
import { pageAtPath } from "../src/filter/pageAddress.ts";
import type { Stand } from "./stand.ts";
import { short, type Table } from "./table.ts";

const STYLE =
  /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"|<link\b[^>]*\bhref="([^"]+)"[^>]*\brel="stylesheet"/g;
const HEADS = ["kind of page", "pages", "median kB gzip", "largest kB gzip", "largest kB brotli", "where"];
const KB = 1000;

type Weighed = { readonly path: string; readonly gzip: number };

/** What a reader's browser fetches before any script: the page and its style sheets, as hosts send them. */
export function weight({ built }: Pick<Stand, "built">): readonly Table[] {
  const site = built();
  const styles = new Map<string, string>();
  const kinds = new Map<string, Weighed[]>();
  for (const file of filesBelow([site])) {
    const path = relative(site, file);
    const at = path.endsWith("index.html") ? pageAtPath(path) : null;
    if (at === null) continue;
    const parts = partsOf(file, styles);
    const gzip = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
    kinds.set(at.is, [...(kinds.get(at.is) ?? []), { path, gzip }]);
  }
  const rows = [...kinds].map(([kind, pages]) => {
    const inOrder = [...pages].sort((a, b) => b.gzip - a.gzip);
    const [largest] = inOrder;
    const middle = inOrder[Math.floor(inOrder.length / 2)];
    if (largest === undefined || middle === undefined) throw new Error(`no page of kind ${kind}`);
    const brotli = partsOf(join(site, largest.path), styles).reduce((sum, part) => sum + brotliLength(part), 0);
    return [
      kind,
      `${pages.length}`,
      ...[middle.gzip, largest.gzip, brotli].map((bytes) => short(bytes / KB)),
      dirname(largest.path),
    ];
  });
  return [{ title: "Weight before script: page and style sheets (at most 60 kB)", heads: HEADS, rows }];
}

/** The texts of a page and of the style sheets it names. */
function partsOf(file: string, styles: Map<string, string>): readonly string[] {
  const html = readFileSync(file, "utf8");
  const sheets = [...html.matchAll(STYLE)].map((match) => {
    const sheet = join(dirname(file), match[1] ?? match[2] ?? "");
    if (!existsSync(sheet)) throw new Error(`${file} names a style sheet that is not there: ${sheet}`);
    const text = styles.get(sheet) ?? readFileSync(sheet, "utf8");
    styles.set(sheet, text);
    return text;
  });
  return [html, ...sheets];
}

function brotliLength(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}
