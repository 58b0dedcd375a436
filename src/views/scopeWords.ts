import type { Scope } from "../model/vocabulary.ts";

/** For which area a recommendation is made, as the document says. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  local: "Local scope",
  county: "County scope",
  regional: "Regional scope",
  national: "National scope",
};
