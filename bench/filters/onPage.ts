import type { NativeReaction } from "./nativeFilters.ts";
import type { OurReaction } from "./ourFilters.ts";

/** What the same acts led to on a page of ours and in DuckDB itself. */
export type OnPage = {
  readonly name: string;
  readonly ours: readonly OurReaction[];
  readonly native: readonly NativeReaction[];
};
