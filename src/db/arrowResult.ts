import { DataType, type Table } from "apache-arrow";
import type { Result, ResultColumn } from "./decode.ts";

/** An Arrow table as the decoder reads it. */
export function arrowResult(table: Table): Result {
  return {
    rowCount: table.numRows,
    columns: table.schema.fields.map((field, index): ResultColumn => {
      const vector = table.getChildAt(index);
      return {
        name: field.name,
        type: typeOf(field.type),
        nullCount: vector?.nullCount ?? 0,
        cell: (row) => vector?.get(row) ?? null,
      };
    }),
  };
}

function typeOf(type: DataType): ResultColumn["type"] {
  if (DataType.isDictionary(type)) return typeOf(type.dictionary);
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return "text";
  if (DataType.isInt(type)) return "int";
  if (DataType.isFloat(type)) return "real";
  if (DataType.isBool(type)) return "bool";
  return { other: String(type) };
}
