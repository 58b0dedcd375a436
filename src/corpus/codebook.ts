import type { AgencyList } from "../model/agency.ts";
import type { AreaId, PartnershipId, ThemeId } from "../model/ids.ts";

/** What the tables take of the codebook (`data/codebook/`). */
export type CorpusCodebook = {
  readonly version: string;
  readonly areas: readonly { readonly id: AreaId; readonly label: string }[];
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly label: string;
    readonly area: AreaId;
    readonly definition: string;
  }[];
  readonly sectors: readonly { readonly id: string; readonly label: string }[];
  readonly agencies: AgencyList;
  readonly partnerships: readonly {
    readonly id: PartnershipId;
    readonly name: string;
    readonly policeForceArea: string;
  }[];
};
