import {
  BOOLEAN,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBResultReader,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import type { Result, ResultColumn } from "../../src/db/decode.ts";
import type { Engine } from "../../src/db/engine.ts";
import { type ColumnType, TABLES, type TableName, type Tables } from "../../src/model/tables.ts";

/** A table as rows of cells, each in the order of its columns in `TABLES`. */
export type CellRows = (table: TableName) => Iterable<readonly unknown[]>;

/** The rows of tables that are at hand as objects. */
export function rowsOfTables(tables: Tables): CellRows {
  return (name) => {
    const columns = Object.keys(TABLES[name]);
    return tables[name].map((row) => columns.map((column): unknown => Reflect.get(row, column)));
  };
}

/** A connection to the same DuckDB version as the page's, holding the given tables. */
export async function nativeConnection(rows: CellRows): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create()).connect();
  // As in the browser; with several, rows that nothing orders come in another order every time.
  await connection.run("set threads = 1");
  for (const name of Object.keys(TABLES) as TableName[]) {
    const types = Object.values<ColumnType>(TABLES[name]);
    const declared = Object.entries<ColumnType>(TABLES[name]).map(([column, type]) => `"${column}" ${SQL_TYPES[type]}`);
    await connection.run(`create table "${name}" (${declared.join(", ")})`);
    const appender = await connection.createAppender(name);
    for (const row of rows(name)) {
      types.forEach((type, index) => {
        const cell = row[index];
        if (cell === null) appender.appendNull();
        else if (type === "int" || type === "int?") appender.appendInteger(Number(cell));
        else if (type === "bool") appender.appendBoolean(cell === true);
        else appender.appendVarchar(String(cell));
      });
      appender.endRow();
    }
    appender.closeSync();
  }
  return connection;
}

/** The same DuckDB version as the page's, holding the given tables, answering the same questions. */
export async function nativeEngine(rows: CellRows): Promise<Pick<Engine, "ask">> {
  const connection = await nativeConnection(rows);
  // One connection runs one statement at a time, as the page's worker does.
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: (question) => {
      const asked = last.then(() => connection.runAndReadAll(question.sql.text, [...question.sql.values]));
      last = asked.catch(() => undefined);
      return asked.then((reader) => question.read(nativeResult(reader)));
    },
  };
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "varchar not null",
  "text?": "varchar",
  int: "integer not null",
  "int?": "integer",
  bool: "boolean not null",
};

/** What native DuckDB gives, as the decoder reads it. */
export function nativeResult(reader: DuckDBResultReader): Result {
  const cells = reader.getColumnsJS();
  return {
    rowCount: reader.currentRowCount,
    columns: reader.columnNames().map((name, index): ResultColumn => {
      const column = cells[index] ?? [];
      return {
        name,
        type: typeOf(String(reader.columnType(index))),
        nullCount: column.filter((cell) => cell === null).length,
        cell: (row) => column[row],
      };
    }),
  };
}

function typeOf(type: string): ResultColumn["type"] {
  if (type === String(VARCHAR)) return "text";
  if (type === String(INTEGER)) return "int";
  if (type === "DOUBLE") return "real";
  if (type === String(BOOLEAN)) return "bool";
  return { other: type };
}
