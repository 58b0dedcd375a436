import type { AgencyList } from "../model/agency.ts";
import type { AreaId, ThemeId } from "../model/ids.ts";
import type { Partnership } from "./partnership.ts";

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
  readonly partnerships: readonly Partnership[];
};
