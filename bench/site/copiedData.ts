import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { writeFolderWhole } from "../../scripts/disk/writeWhole.ts";

/** A folder with the tables that a served site publishes, byte for byte. */
export async function copiedData(address: string): Promise<string> {
  const folder = join(PROJECT_ROOT, ".cache", "bench", "data");
  const fetched = async (name: string): Promise<Uint8Array> => {
    const response = await fetch(new URL(`data/${name}`, address));
    if (!response.ok) throw new Error(`${address}data/${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const manifest = await fetched("manifest.json");
  const names = [...new TextDecoder().decode(manifest).matchAll(/"file":\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  const files = new Map<string, Uint8Array>([["manifest.json", manifest]]);
  for (const name of names) files.set(name, await fetched(name));
  writeFolderWhole(folder, files);
  return folder;
}
