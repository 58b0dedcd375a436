import type { Column, Columns, RowOf } from "./column.ts";

/** A result by columns, whichever engine gave it. `type` is the engine's own word where it is none of ours. */
export type ResultColumn = {
  readonly name: string;
  readonly type: Column["type"] | { readonly other: string };
  readonly nullCount: number;
  readonly cell: (row: number) => unknown;
};
export type Result = { readonly rowCount: number; readonly columns: readonly ResultColumn[] };

/** The engine gave other columns than a query or a table promises: a fault of ours, or data of another version. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}

/**
 * Checks a result's columns once (names, types, nulls) and gives its rows. 64-bit integers become numbers here and
 * nowhere else.
 * @throws SchemaError naming the query, the column and what was found.
 */
export function decode<C extends Columns>(columns: C, result: Result, source: string): RowOf<C>[] {
  const readers = checkColumns(columns, result, source);
  return Array.from(
    { length: result.rowCount },
    (_, row) => Object.fromEntries(readers.map(([name, read]) => [name, read(row)])) as RowOf<C>,
  );
}

type Reader = readonly [name: string, read: (row: number) => unknown];

/** @throws SchemaError as `decode`; on its own it checks a table without reading its rows. */
export function checkColumns(columns: Columns, result: Result, source: string): Reader[] {
  const known = new Set(Object.keys(columns));
  for (const { name } of result.columns) {
    if (!known.has(name)) throw new SchemaError(`${source}: unexpected column ${JSON.stringify(name)}`);
  }
  return Object.entries(columns).map(([name, column]) => {
    const found = result.columns.find((candidate) => candidate.name === name);
    if (found === undefined) throw new SchemaError(`${source}: column ${JSON.stringify(name)} is missing`);
    if (found.type !== column.type && !(column.type === "real" && found.type === "int")) {
      const type = typeof found.type === "string" ? found.type : found.type.other;
      throw new SchemaError(`${source}: column ${JSON.stringify(name)} is ${type}; expected ${column.type}`);
    }
    if (!column.nullable && found.nullCount > 0) {
      throw new SchemaError(`${source}: column ${JSON.stringify(name)} holds ${found.nullCount} empty cells`);
    }
    return [name, reader(column, found, source)];
  });
}

function reader(column: Column, found: ResultColumn, source: string): (row: number) => unknown {
  const where = `${source}: column ${JSON.stringify(found.name)}`;
  if (column.type === "int" || column.type === "real") return (row) => asNumber(found.cell(row), where);
  const { choices } = column;
  if (choices === undefined) return (row) => found.cell(row) ?? null;
  return (row) => {
    const cell = found.cell(row) ?? null;
    if (cell !== null && !choices.includes(String(cell))) {
      throw new SchemaError(`${where}: unknown value ${JSON.stringify(cell)}; expected one of ${choices.join(", ")}`);
    }
    return cell;
  };
}

function asNumber(cell: unknown, where: string): number | null {
  if (cell === null || cell === undefined) return null;
  const number = Number(cell);
  if (typeof cell === "bigint" && !Number.isSafeInteger(number)) {
    throw new SchemaError(`${where}: ${cell} is too large for a number`);
  }
  return number;
}
