import {
  bool,
  type Column,
  columnFromValues,
  type DataType,
  Endianness,
  field,
  int32,
  Table,
  tableToIPC,
  utf8,
  Version,
} from "@uwdata/flechette";
import { type ColumnType, type Row, TABLES, type TableName } from "../model/tables.ts";

const ARROW: Record<ColumnType, { readonly type: () => DataType; readonly nullable: boolean }> = {
  text: { type: utf8, nullable: false },
  "text?": { type: utf8, nullable: true },
  int: { type: int32, nullable: false },
  "int?": { type: int32, nullable: true },
  bool: { type: bool, nullable: false },
};

/**
 * Writes a table as an uncompressed Arrow IPC stream; the same rows give the same bytes.
 * @throws RangeError naming table, column and row, where a value is null that must be stated
 */
export function toArrow<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Uint8Array {
  const shape: Readonly<Record<string, ColumnType>> = TABLES[name];
  const written = Object.entries(shape).map(([column, columnType]) => {
    const { type, nullable } = ARROW[columnType];
    const values = rows.map((row, index) => cellOf(row, column, nullable, `${name}.${column}, row ${index + 1}`));
    const arrow = type();
    return {
      field: field(column, arrow, nullable),
      column: columnFromValues((visit: (value: unknown) => void) => values.forEach(visit), arrow),
    };
  });
  const schema = {
    version: Version.V5,
    endianness: Endianness.Little,
    fields: written.map((part) => part.field),
    metadata: null,
  };
  const bytes = tableToIPC(
    new Table(
      schema,
      written.map((part): Column<unknown> => part.column),
    ),
    { format: "stream" },
  );
  if (bytes === null) throw new Error(`no bytes were written for table ${name}`);
  return bytes;
}

function cellOf(row: object, column: string, nullable: boolean, place: string): unknown {
  const value: unknown = Reflect.get(row, column);
  if (value === undefined || (value === null && !nullable)) throw new RangeError(`no value at ${place}`);
  return value;
}
