import type { Manifest } from "../model/manifest.ts";
import type { Result, ResultColumn } from "./decode.ts";
import { Failure } from "./failure.ts";
import type { Bound, Sql } from "./sql.ts";

/** A result as it is kept beside a page: cells by column. */
export type RecordedResult = {
  readonly sql: string;
  readonly values: readonly Bound[];
  readonly columns: readonly { readonly name: string; readonly type: ResultColumn["type"] }[];
  readonly cells: readonly (readonly unknown[])[];
};

/** What a page was rendered from: every question it asked with its result, and which data answered. */
export type Recording = { readonly manifest: Manifest; readonly results: readonly RecordedResult[] };

/** The same for two statements where text and bound values are the same, and only then. */
export function keyOf(sql: string, values: readonly Bound[]): string {
  return JSON.stringify([sql, ...values]);
}

/** A result written down; 64-bit integers as numbers, since JSON has no others. */
export function recorded({ text, values }: Sql, { rowCount, columns }: Result): RecordedResult {
  return {
    sql: text,
    values,
    columns: columns.map(({ name, type }) => ({ name, type })),
    cells: columns.map(({ cell }) => Array.from({ length: rowCount }, (_, row) => plain(cell(row)))),
  };
}

/** A recorded result as the decoder reads it. */
export function replayed({ columns, cells }: RecordedResult): Result {
  return {
    rowCount: cells[0]?.length ?? 0,
    columns: columns.map(({ name, type }, index) => {
      const column = cells[index] ?? [];
      return {
        name,
        type,
        nullCount: column.filter((cell) => cell === null).length,
        cell: (row) => column[row] ?? null,
      };
    }),
  };
}

/**
 * Reads a recording that came as text.
 * @throws Failure `data-unfit` where it is none.
 */
export function readRecording(json: string, file: string): Recording {
  try {
    const value: unknown = JSON.parse(json);
    if (isRecording(value)) return value;
  } catch (error) {
    throw new Failure("data-unfit", file, "is not JSON", error);
  }
  throw new Failure("data-unfit", file, "is no recording of a page");
}

function isRecording(value: unknown): value is Recording {
  if (typeof value !== "object" || value === null) return false;
  const results: unknown = Reflect.get(value, "results");
  const tables: unknown = fieldOf(Reflect.get(value, "manifest"), "tables");
  return typeof tables === "object" && tables !== null && Array.isArray(results) && results.every(isResult);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function isResult(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (
    typeof Reflect.get(value, "sql") === "string" &&
    ["values", "columns", "cells"].every((part) => Array.isArray(Reflect.get(value, part)))
  );
}

function plain(cell: unknown): unknown {
  return typeof cell === "bigint" ? Number(cell) : (cell ?? null);
}
