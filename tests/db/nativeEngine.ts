import * as prerender from "../../scripts/prerender/nativeEngine.ts";
import type { Engine } from "../../src/db/engine.ts";
import type { Tables } from "../../src/model/tables.ts";

/** The engine that pages are rendered with, holding the given tables. */
export function nativeEngine(tables: Tables): Promise<Pick<Engine, "ask">> {
  return prerender.nativeEngine(prerender.rowsOfTables(tables));
}
