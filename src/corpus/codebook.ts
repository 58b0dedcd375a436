import type { AgencyList } from "../model/agency.ts";
import type { AskBook } from "../model/asks.ts";
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
    readonly include: string;
    readonly exclude: string;
  }[];
  readonly sectors: readonly { readonly id: string; readonly label: string }[];
  readonly agencies: AgencyList;
  readonly askBook: AskBook;
  readonly partnerships: readonly Partnership[];
};
