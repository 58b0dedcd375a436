import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesBelow, sha256 } from "../disk/fingerprint.ts";
import { writeFileWhole } from "../disk/writeWhole.ts";

/** Below this many bytes a compressed form saves less than the request for it costs. */
const WORTH_COMPRESSING_BYTES = 1024;
const SLOW_TO_COMPRESS_BYTES = 10_000_000;
const COMPRESSED_ALREADY = /\.(?:br|gz|png|jpe?g|woff2?|ico)$/;
const LARGEST_BROTLI_WINDOW_BITS = 24;

const FORMS = [
  {
    ending: ".br",
    compress: (bytes: Uint8Array) =>
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_LGWIN]: LARGEST_BROTLI_WINDOW_BITS,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
        },
      }),
  },
  { ending: ".gz", compress: (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }) },
] as const;

/**
 * Puts a `.br` and a `.gz` beside every large file of a folder. The engine alone takes brotli two minutes, so the results
 * are kept in `cache` by the SHA-256 of what they were made from.
 */
export function compressFolder(folder: string, cache: string, tell: (line: string) => void): void {
  mkdirSync(cache, { recursive: true });
  for (const path of filesBelow([folder])) {
    if (COMPRESSED_ALREADY.test(path) || statSync(path).size < WORTH_COMPRESSING_BYTES) continue;
    const bytes = readFileSync(path);
    const key = sha256(bytes);
    for (const { ending, compress } of FORMS) {
      const kept = join(cache, key + ending);
      if (!existsSync(kept)) {
        if (bytes.byteLength > SLOW_TO_COMPRESS_BYTES)
          tell(`compressing ${path}${ending}: up to two minutes, this once`);
        writeFileWhole(kept, compress(bytes));
      }
      writeFileSync(path + ending, readFileSync(kept));
    }
  }
}
