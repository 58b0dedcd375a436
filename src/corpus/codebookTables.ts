import type { Row } from "../model/tables.ts";
import type { CorpusCodebook } from "./codebook.ts";

/**
 * Rows of `agencies`: every body of the codebook, in its order, with the label of its sector.
 * @throws RangeError naming the body, where its sector is not listed
 */
export function agencyRows({ agencies, sectors }: CorpusCodebook): Row<"agencies">[] {
  const labels = new Map(sectors.map(({ id, label }) => [id, label]));
  return agencies.map(({ id, name, sector, successor }, position) => {
    const label = labels.get(sector);
    if (label === undefined) throw new RangeError(`unknown sector "${sector}" of agency ${id}; list it under sectors`);
    return { agency_id: id, name, sector: label, successor_id: successor, position };
  });
}

/**
 * Rows of `themes`, in the order of the codebook.
 * @throws RangeError naming the theme, where its area is not listed
 */
export function themeRows({ themes, areas }: CorpusCodebook): Row<"themes">[] {
  return themes.map(({ id, label, area, definition, include, exclude }, position) => {
    const known = areas.find((candidate) => candidate.id === area);
    if (known === undefined) throw new RangeError(`unknown area "${area}" of theme ${id}; list it under areas`);
    return {
      theme_id: id,
      label,
      area_id: area,
      area_label: known.label,
      definition,
      includes: include,
      excludes: exclude,
      position,
    };
  });
}
