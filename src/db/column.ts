import type { ColumnType } from "../model/tables.ts";

declare const value: unique symbol;

/**
 * What a query promises of one column. `choices`, where given, are all the texts that may stand in it. The type
 * parameter is the TypeScript value of a cell.
 */
export type Column<Value = unknown> = {
  readonly type: "text" | "int" | "real" | "bool";
  readonly nullable: boolean;
  readonly choices?: readonly string[];
  readonly [value]?: Value;
};

export type Columns = Readonly<Record<string, Column>>;

/** The row that a set of columns makes. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: C[Name] extends Column<infer V> ? V : never };

export function text<Value extends string = string>(): Column<Value> {
  return { type: "text", nullable: false };
}

export function textOrNull<Value extends string = string>(): Column<Value | null> {
  return { type: "text", nullable: true };
}

/** A text that is one of a closed list; decoding fails on any other. */
export function choice<Value extends string>(choices: readonly Value[]): Column<Value> {
  return { type: "text", nullable: false, choices };
}

export function choiceOrNull<Value extends string>(choices: readonly Value[]): Column<Value | null> {
  return { type: "text", nullable: true, choices };
}

export function int(): Column<number> {
  return { type: "int", nullable: false };
}

export function intOrNull(): Column<number | null> {
  return { type: "int", nullable: true };
}

export function real(): Column<number> {
  return { type: "real", nullable: false };
}

export function bool(): Column<boolean> {
  return { type: "bool", nullable: false };
}

/** The column that a type of `TABLES` stands for. */
export function columnOf(type: ColumnType): Column {
  if (type === "int" || type === "int?") return { type: "int", nullable: type === "int?" };
  if (type === "bool") return { type: "bool", nullable: false };
  return { type: "text", nullable: type === "text?" };
}
