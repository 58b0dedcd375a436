import type { Agency, AgencyList } from "../model/agency.ts";
import type { AgencyId } from "../model/ids.ts";
import { agencyIdOf } from "./leads/agencyMatch.ts";

/** The id that a body has while its document is read, though the agency list does not hold it; never stored. */
export const UNLISTED = "unlisted" as AgencyId;

/** The agency list with bodies that a document itself names, so that lead cells can be split at them. */
export function withUnlisted(agencies: AgencyList, names: readonly string[], sector = "other"): AgencyList {
  const unlisted = [...new Set(names)].filter((name) => agencyIdOf(name, agencies) === null);
  const bodies = unlisted.map(
    (name): Agency => ({ id: UNLISTED, name, aliases: [], sector, validFrom: null, validTo: null, successor: null }),
  );
  return bodies.length ? [...agencies, ...bodies] : agencies;
}
