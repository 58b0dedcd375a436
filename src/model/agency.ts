import type { AgencyId } from "./ids.ts";
import type { PartialDate } from "./partialDate.ts";

/** A body as the codebook lists it. `validFrom`/`validTo` null where not known or not over; `successor` is the body that took over its work. */
export type Agency = {
  readonly id: AgencyId;
  readonly name: string;
  /** Other ways the body is printed: full names, short names, acronyms. */
  readonly aliases: readonly string[];
  readonly sector: string;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly successor: AgencyId | null;
};

export type AgencyList = readonly Agency[];
