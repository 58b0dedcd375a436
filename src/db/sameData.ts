import type { Manifest } from "../model/manifest.ts";

/** Whether two manifests are of the same state of the data: every table the same to the byte. */
export function sameData(one: Manifest, other: Manifest): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({ tables }: Manifest): string {
  return Object.entries(tables)
    .map(([name, { sha256 }]) => `${name} ${sha256}`)
    .sort()
    .join();
}
