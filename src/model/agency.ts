import type { AgencyId } from "./ids.ts";
import type { PartialDate } from "./partialDate.ts";

/** A body that owns actions, is addressed or reports. `aliases` are printed forms of its name; dates null where not known or still valid. */
export type Agency = {
  readonly id: AgencyId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of one of the sectors in the agency list: the Home Office library's addressees and a few of our own. */
  readonly sector: string;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** The body that took over its work; null where none did. */
  readonly successor: AgencyId | null;
};
