import { useMemo } from "react";
import { type Filter, toggled } from "../../filter/filter.ts";
import type { AgencyId } from "../../model/ids.ts";
import type { ChoiceCount } from "../../queries/choiceCounts.ts";
import { HowToChoose } from "../HowToChoose.tsx";
import type { Labels } from "../labels.ts";
import { counted, listed } from "../words.ts";
import { CountsFigure, type CountsRow } from "./CountsFigure.tsx";

type Props = {
  readonly choices: readonly ChoiceCount[];
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

const UNIT = ["passage", "passages"] as const;

/** Which agencies a theme concerns: those that lead, are addressed, report or learned. */
export function ThemeAgencies({ choices, labels, filter, onFilter }: Props) {
  const rows = useMemo(() => rowsOf(choices, labels, filter), [choices, labels, filter]);
  return (
    <CountsFigure
      title="Which agencies it concerns"
      summary={agenciesSummary(rows)}
      caption="Agencies by the number of passages with the theme"
      head={["Agency", "Passages", "Sector"]}
      rows={rows}
      unit={UNIT}
      filter={filter}
      fileName="theme-by-agency.csv"
      onChoose={(agency) => onFilter(toggled(filter, "agency", agency))}
      nothing="No passage that matches names an agency."
    >
      An agency is counted where it leads an action, is addressed by a recommendation, or is the one that learned. To be
      asked more often is not to have done less.{" "}
      {filter.agency.length > 0 && "All agencies stay in this figure, whichever is chosen. "}
      <HowToChoose a="line" />
    </CountsFigure>
  );
}

function rowsOf(choices: readonly ChoiceCount[], labels: Labels, filter: Filter): readonly CountsRow[] {
  return choices
    .filter(({ dimension }) => dimension === "agency")
    .map(({ choice, passages }) => {
      const agency = labels.agencies.get(choice as AgencyId);
      return {
        key: choice,
        label: agency?.name ?? choice,
        count: passages,
        chosen: filter.agency.some((each) => each === choice),
        links: [],
        cells: [agency?.sector ?? ""],
      };
    })
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "en"));
}

function agenciesSummary(rows: readonly CountsRow[]): string {
  const [first] = rows;
  if (first === undefined) return "None is named.";
  const most = rows.filter(({ count }) => count === first.count).map(({ label }) => label);
  const named =
    most.length > 3
      ? `${counted(most.length, ["agency", "agencies"])} are`
      : `${listed(most)} ${most.length === 1 ? "is" : "are"}`;
  return `${counted(rows.length, ["agency is", "agencies are"])} named; ${named} named most often, on ${counted(first.count, UNIT)}${most.length > 1 ? " each" : ""}.`;
}
