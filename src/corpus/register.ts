import type { Source } from "../model/adopted.ts";

/** `data/sources.json`: every document the embedded data draws on; `version` is the version of the data. */
export type Register = { readonly version: string; readonly documents: readonly Source[] };
