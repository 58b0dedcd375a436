import { useMemo } from "react";
import type { Filter } from "../../filter/filter.ts";
import type { PageAddress } from "../../filter/pageAddress.ts";
import type { ThemeCompanion } from "../../queries/themeCompanions.ts";
import { HowToChoose } from "../HowToChoose.tsx";
import type { Labels } from "../labels.ts";
import { counted, grouped, inSentence, listed } from "../words.ts";
import { CountsFigure, type CountsRow } from "./CountsFigure.tsx";

type Props = {
  readonly companions: readonly ThemeCompanion[];
  /** Passages of reviews that carry the theme. */
  readonly passages: number;
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onTheme: (to: PageAddress) => void;
};

const MOST_NAMED = 3;
const UNIT = ["passage", "passages"] as const;

/** Which other themes stand on the passages of a theme. */
export function ThemeCompanions({ companions, passages, labels, filter, onTheme }: Props) {
  const rows = useMemo(() => rowsOf(companions, labels), [companions, labels]);
  return (
    <CountsFigure
      title="Which themes appear with it"
      summary={companionsSummary(rows, passages)}
      caption="Other themes by the number of passages that carry both"
      head={["Theme", "Passages with both", "Reviews with both"]}
      rows={rows}
      unit={UNIT}
      filter={filter}
      fileName="theme-with-others.csv"
      onChoose={(key) => {
        const to = rows.find((row) => row.key === key)?.links[0]?.to;
        if (to !== undefined) onTheme(to);
      }}
      nothing="No passage that matches carries another theme beside it."
    >
      On the same recommendation, action or learning point. <HowToChoose a="line" to="open that theme" />
    </CountsFigure>
  );
}

function rowsOf(companions: readonly ThemeCompanion[], labels: Labels): readonly CountsRow[] {
  return companions.flatMap(({ theme, passages, reviews }) => {
    const other = labels.themes.get(theme);
    if (other === undefined) return [];
    const to: PageAddress = { is: "theme", number: other.number };
    return {
      key: theme,
      label: other.label,
      count: passages,
      chosen: null,
      links: [{ label: other.label, to }],
      cells: [reviews],
    };
  });
}

function companionsSummary(rows: readonly CountsRow[], passages: number): string {
  const [first] = rows;
  if (first === undefined) return "It stands alone wherever it stands.";
  const most = rows.filter(({ count }) => count === first.count);
  const named =
    most.length > MOST_NAMED
      ? `${grouped(most.length)} of them equally often`
      : listed(most.map(({ label }) => inSentence(label)));
  return `${counted(rows.length, ["other theme stands", "other themes stand"])} beside it somewhere; most often ${named}, on ${grouped(first.count)} of its ${counted(passages, UNIT)}${most.length > 1 ? " each" : ""}.`;
}
