import type { Manifest } from "../model/manifest.ts";
import { TABLES, type TableName, type Tables } from "../model/tables.ts";
import { toArrow } from "./toArrow.ts";

/** Gives the SHA-256 of bytes in hexadecimal; given from outside because it is not the same call everywhere. */
export type Sha256 = (bytes: Uint8Array) => string;

/** The files of `public/data`: one Arrow stream a table, and the manifest that lets a loaded file be checked. */
export function publishedFiles(
  tables: Tables,
  versions: Pick<Manifest, "dataVersion" | "codebookVersion">,
  sha256: Sha256,
): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const describe = <Name extends TableName>(name: Name): Manifest["tables"][Name] => {
    const bytes = toArrow(name, tables[name]);
    const file = `${name}.arrow`;
    files.set(file, bytes);
    return { file, sha256: sha256(bytes), rows: tables[name].length, bytes: bytes.byteLength };
  };
  const described = Object.fromEntries(TABLE_NAMES.map((name) => [name, describe(name)])) as Manifest["tables"];
  const manifest: Manifest = {
    ...versions,
    wording: tables.documents.some(({ wording }) => wording === "source") ? "source" : "summary",
    tables: described,
  };
  return files.set("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

const TABLE_NAMES = Object.keys(TABLES) as TableName[];
