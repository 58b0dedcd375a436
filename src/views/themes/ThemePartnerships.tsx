import { useMemo } from "react";
import { type Filter, toggled } from "../../filter/filter.ts";
import type { ChoiceCount } from "../../queries/choiceCounts.ts";
import { HowToChoose } from "../HowToChoose.tsx";
import type { Labels } from "../labels.ts";
import { shortPartnership } from "../reviewName.ts";
import { counted, grouped } from "../words.ts";
import { CountsFigure, type CountsRow } from "./CountsFigure.tsx";

type Props = {
  readonly choices: readonly ChoiceCount[];
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** In which partnerships' documents a theme appears, in alphabetical order: no league of areas. */
export function ThemePartnerships({ choices, labels, filter, onFilter }: Props) {
  const rows = useMemo(() => rowsOf(choices, labels, filter), [choices, labels, filter]);
  return (
    <CountsFigure
      title="Where it appears, by partnership"
      summary={`In documents of ${grouped(rows.length)} of ${counted(labels.partnerships.size, ["partnership", "partnerships"])}.`}
      caption="Partnerships by the number of passages with the theme"
      head={["Partnership", "Passages"]}
      rows={rows}
      unit={["passage", "passages"]}
      filter={filter}
      fileName="theme-by-partnership.csv"
      onChoose={(partnership) => onFilter(toggled(filter, "partnership", partnership))}
      nothing="No document that matches has it."
    >
      In alphabetical order. A number counts passages with the theme, clauses of practice documents among them; it
      depends on how many reviews are held and how they are written, and does not measure how safe an area is.{" "}
      {filter.partnership.length > 0 && "All partnerships stay in this figure, whichever is chosen. "}
      <HowToChoose a="line" />
    </CountsFigure>
  );
}

function rowsOf(choices: readonly ChoiceCount[], labels: Labels, filter: Filter): readonly CountsRow[] {
  const passages = new Map(
    choices.flatMap(({ dimension, choice, passages: count }) => (dimension === "partnership" ? [[choice, count]] : [])),
  );
  return [...labels.partnerships.values()].flatMap(({ id, name }) => {
    const count = passages.get(id);
    if (count === undefined) return [];
    return {
      key: id,
      label: shortPartnership(name),
      count,
      chosen: filter.partnership.includes(id),
      links: [],
      cells: [],
    };
  });
}
