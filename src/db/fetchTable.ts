import { tableFromIPC } from "apache-arrow";
import type { Manifest } from "../model/manifest.ts";
import { TABLES, type TableName } from "../model/tables.ts";
import { arrowResult } from "./arrowResult.ts";
import { columnOf } from "./column.ts";
import { checkColumns } from "./decode.ts";
import { asFailure, Failure } from "./failure.ts";
import { fetchFile } from "./fetchFile.ts";
import { sha256 } from "./sha256.ts";

/**
 * Fetches one table and checks it: sha256 and rows against the manifest, columns against `TABLES`.
 * @returns the Arrow IPC stream.
 * @throws Failure `data-missing`, `checksum-mismatch` or `data-unfit`.
 */
export async function fetchTable(
  name: TableName,
  manifest: Manifest,
  dataFolder: URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const { file, sha256: expected, rows } = manifest.tables[name];
  const bytes = await fetchFile(new URL(file, dataFolder));
  const found = await sha256(bytes);
  if (found !== expected) {
    throw new Failure("checksum-mismatch", file, `sha256 is ${found}; the manifest says ${expected}`);
  }
  try {
    const result = arrowResult(tableFromIPC(bytes));
    checkColumns(
      Object.fromEntries(Object.entries(TABLES[name]).map(([key, type]) => [key, columnOf(type)])),
      result,
      file,
    );
    if (result.rowCount !== rows) throw new Failure("data-unfit", file, `holds ${result.rowCount} rows, not ${rows}`);
  } catch (error) {
    throw asFailure(error, "data-unfit", file);
  }
  return bytes;
}
