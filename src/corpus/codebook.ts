import type { Accuracy } from "../model/accuracy.ts";
import type { AgencyList } from "../model/agency.ts";
import type { AskBook } from "../model/asks.ts";
import type { AreaId, ThemeId } from "../model/ids.ts";
import type { CodebookChange } from "./changeLog.ts";
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
  /** How well the coding agrees with labels made by hand; null where that was not measured. */
  readonly accuracy: Accuracy | null;
  /** What changed in the codebook, newest first. */
  readonly changes: readonly CodebookChange[];
};
