import type { Cell } from "./block.ts";

/** One printed thing before pages and paragraphs are settled; `line` counts from 1. */
export type SourceItem =
  | { readonly type: "row"; readonly line: number; readonly cells: readonly Cell[] }
  | { readonly type: "rule"; readonly line: number }
  | { readonly type: "blank"; readonly line: number }
  | { readonly type: "break"; readonly line: number }
  | {
      readonly type: "text";
      readonly line: number;
      readonly text: string;
      readonly heading: number | null;
      readonly marker: string | null;
      readonly depth: number;
      /** The whole paragraph stands in one item (HTML), so it is never joined with its neighbours on one page. */
      readonly whole: boolean;
    };
