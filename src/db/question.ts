import type { Columns, RowOf } from "./column.ts";
import { decode, type Result, SchemaError } from "./decode.ts";
import type { Sql } from "./sql.ts";

/** A statement and how its result is read: what a file of `src/queries` gives and an engine answers. */
export type Question<Answer> = {
  readonly name: string;
  readonly sql: Sql;
  readonly read: (result: Result) => Answer;
};

/** A question whose answer is any number of rows. */
export function many<C extends Columns>(name: string, columns: C, sql: Sql): Question<readonly RowOf<C>[]> {
  return { name, sql, read: (result) => decode(columns, result, name) };
}

/** A question that has exactly one row for an answer; reading throws SchemaError on none or several. */
export function one<C extends Columns>(name: string, columns: C, sql: Sql): Question<RowOf<C>> {
  return {
    name,
    sql,
    read: (result) => {
      const [row, ...more] = decode(columns, result, name);
      if (row === undefined || more.length > 0) {
        throw new SchemaError(`${name}: expected one row, found ${result.rowCount}`);
      }
      return row;
    },
  };
}

/** A question that has one row or none (null); reading throws SchemaError on several. */
export function maybeOne<C extends Columns>(name: string, columns: C, sql: Sql): Question<RowOf<C> | null> {
  return {
    name,
    sql,
    read: (result) => {
      const [row, ...more] = decode(columns, result, name);
      if (more.length > 0) throw new SchemaError(`${name}: expected at most one row, found ${result.rowCount}`);
      return row ?? null;
    },
  };
}
