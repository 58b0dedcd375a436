import { tokenise } from "../coding/tokenise.ts";
import type { AgencyId } from "../model/ids.ts";
import type { CodebookAgency } from "./codebook.ts";

/** Gives the body that a printed name stands for by the codebook's names and aliases, or null where none is exactly it. */
export function agencyNamed(agencies: readonly CodebookAgency[]): (printed: string) => AgencyId | null {
  const byName = new Map<string, AgencyId>();
  for (const { id, name, aliases } of agencies) {
    for (const known of [name, ...aliases]) {
      const key = plain(known);
      if (!byName.has(key)) byName.set(key, id);
    }
  }
  return (printed) => byName.get(plain(printed)) ?? null;
}

function plain(name: string): string {
  return tokenise(name)
    .map(({ surface }) => surface)
    .join(" ");
}
