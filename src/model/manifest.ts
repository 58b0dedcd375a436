import type { TableName } from "./tables.ts";

/** `public/data/manifest.json`: what was published, so that a loaded file can be checked. */
export type Manifest = {
  readonly dataVersion: string;
  readonly codebookVersion: string;
  readonly wording: "summary" | "source";
  readonly tables: Readonly<
    Record<TableName, { readonly file: string; readonly sha256: string; readonly rows: number; readonly bytes: number }>
  >;
};
