import type { Manifest } from "../model/manifest.ts";
import { TABLES, type TableName } from "../model/tables.ts";
import { Failure } from "./failure.ts";
import { fetchFile } from "./fetchFile.ts";

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/**
 * Fetches `manifest.json` from the data folder.
 * @throws Failure `data-missing` where it is not there, `data-unfit` where it is not a manifest of our tables.
 */
export async function fetchManifest(dataFolder: URL): Promise<Manifest> {
  const bytes = await fetchFile(new URL("manifest.json", dataFolder));
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Failure("data-unfit", "manifest.json", "is not JSON", error);
  }
  const fault = faultOf(parsed);
  if (fault !== null) throw new Failure("data-unfit", "manifest.json", fault);
  return parsed as Manifest;
}

function faultOf(value: unknown): string | null {
  if (!isRecord(value)) return "is not an object";
  for (const key of ["dataVersion", "codebookVersion"]) {
    if (typeof value[key] !== "string") return `${key} is not a text`;
  }
  if (value.wording !== "summary" && value.wording !== "source") return "wording is neither summary nor source";
  const { tables } = value;
  if (!isRecord(tables)) return "tables is not an object";
  for (const name of TABLE_NAMES) {
    const table = tables[name];
    if (!isRecord(table)) return `table ${name} is missing`;
    if (typeof table.file !== "string" || !/^[\w.-]+$/.test(table.file)) return `table ${name} names no file`;
    if (typeof table.sha256 !== "string") return `table ${name} has no sha256`;
    if (typeof table.rows !== "number") return `table ${name} has no number of rows`;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
