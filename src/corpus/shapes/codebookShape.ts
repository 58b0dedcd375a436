import type { Agency } from "../../model/agency.ts";
import type { AgencyId, AreaId, PartnershipId, ThemeId } from "../../model/ids.ts";
import type { CorpusCodebook } from "../codebook.ts";
import type { Partnership } from "../partnership.ts";
import { date } from "./recordParts.ts";
import { fields, id, list, nullable, text } from "./shape.ts";

type Part<Names extends keyof CorpusCodebook> = Pick<CorpusCodebook, Names>;

/** What the tables take of `data/codebook/themes.json`. */
export const themesShape = fields<Part<"version" | "areas" | "themes">>({
  version: text,
  areas: list(fields({ id: id<AreaId>(), label: text })),
  themes: list(
    fields({ id: id<ThemeId>(), label: text, area: id<AreaId>(), definition: text, include: text, exclude: text }),
  ),
});

/** What the tables take of `data/codebook/agencies.json`. */
export const agenciesShape = fields<Part<"sectors" | "agencies">>({
  sectors: list(fields({ id: text, label: text })),
  agencies: list(
    fields<Agency>({
      id: id<AgencyId>(),
      name: text,
      aliases: list(text),
      sector: text,
      validFrom: nullable(date),
      validTo: nullable(date),
      successor: nullable(id<AgencyId>()),
    }),
  ),
});

/** What the tables take of `data/codebook/partnerships.json`. */
export const partnershipsShape = fields<Part<"partnerships">>({
  partnerships: list(
    fields<Partnership>({ id: id<PartnershipId>(), name: text, aliases: list(text), policeForceArea: nullable(text) }),
  ),
});

export type GlossaryTerm = { readonly term: string; readonly expansion: string | null };

/** What checks take of `data/codebook/glossary.json`. */
export const glossaryShape = fields<{ readonly terms: readonly GlossaryTerm[] }>({
  terms: list(fields<GlossaryTerm>({ term: text, expansion: nullable(text) })),
});
