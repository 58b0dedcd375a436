import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { arrowResult } from "../../src/db/arrowResult.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { TABLES } from "../../src/model/tables.ts";
import type { CellRows } from "./nativeEngine.ts";

/** The manifest of a folder of published tables. */
export function publishedManifest(data: string): Manifest {
  return JSON.parse(readFileSync(join(data, "manifest.json"), "utf8"));
}

/** The rows of published tables, read from their Arrow files as each is asked for. */
export function publishedRows(data: string, manifest: Manifest): CellRows {
  return function* (name) {
    const { rowCount, columns } = arrowResult(tableFromIPC(readFileSync(join(data, manifest.tables[name].file))));
    const cells = Object.keys(TABLES[name]).map((wanted) => {
      const column = columns.find((each) => each.name === wanted);
      if (column === undefined) throw new Error(`${data}/${manifest.tables[name].file} has no column "${wanted}"`);
      return column.cell;
    });
    for (let row = 0; row < rowCount; row += 1) yield cells.map((cell) => cell(row));
  };
}
