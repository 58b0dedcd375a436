import type { Manifest } from "../model/manifest.ts";
import { engineFiles } from "./engineFiles.ts";

/**
 * How many bytes starting the database fetches, as the host says it sends them; the tables as they are written.
 * @returns null where the host does not say.
 */
export async function databaseSize(base: URL, { tables }: Manifest): Promise<number | null> {
  const { script, wasm } = engineFiles(base);
  const sizes = await Promise.all([script, wasm].map(sentBytes));
  const inTables = Object.values(tables).reduce((sum, { bytes }) => sum + bytes, 0);
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), inTables);
}

async function sentBytes(file: URL): Promise<number | null> {
  try {
    const response = await fetch(file, { method: "HEAD", credentials: "omit" });
    const bytes = Number(response.headers.get("content-length") ?? Number.NaN);
    return response.ok && bytes > 0 ? bytes : null;
  } catch {
    return null;
  }
}
