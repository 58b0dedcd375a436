import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** SHA-256 of bytes or text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Every file below the given files and folders, in alphabetical order; what does not exist is left out. */
export function filesBelow(paths: readonly string[]): string[] {
  return paths
    .flatMap((path) => {
      if (!existsSync(path)) return [];
      if (!statSync(path).isDirectory()) return [path];
      return filesBelow(readdirSync(path).map((name) => join(path, name)));
    })
    .sort();
}

/** One hash over the names (from `base`) and contents of every file below the given files and folders; one that cannot be read counts by its name. */
export function fingerprint(base: string, paths: readonly string[]): string {
  const whole = createHash("sha256");
  for (const path of filesBelow(paths)) whole.update(`${relative(base, path)}\0${contentHash(path)}\n`);
  return whole.digest("hex");
}

function contentHash(path: string): string {
  try {
    return sha256(readFileSync(path));
  } catch {
    return "unread";
  }
}
