import type { Source } from "../model/adopted.ts";

/** `data/sources.json`: every document the embedded data draws on; `version` is the version of the data. */
export type Register = { readonly version: string; readonly documents: readonly Source[] };

/** The documents that are published: all but those withdrawn, in the order of the register. */
export function notWithdrawn({ documents }: Register): readonly Source[] {
  return documents.filter(({ withdrawn }) => withdrawn === null);
}
