import { tableFromIPC } from "@uwdata/flechette";
import type { Row, TableName } from "../../src/model/tables.ts";

/** The rows of a table as a site serves it. */
export async function published<Name extends TableName>(site: string, name: Name): Promise<readonly Row<Name>[]> {
  const answer = await fetch(`${site}data/${name}.arrow`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return tableFromIPC(new Uint8Array(await answer.arrayBuffer())).toArray() as Row<Name>[];
}
