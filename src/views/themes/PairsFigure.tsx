import { useMemo } from "react";
import type { Filter } from "../../filter/filter.ts";
import type { PageAddress } from "../../filter/pageAddress.ts";
import type { ThemeId } from "../../model/ids.ts";
import type { ThemePair } from "../../queries/themePairs.ts";
import type { RankedTheme } from "../../queries/themeRanking.ts";
import { HowToChoose } from "../HowToChoose.tsx";
import type { Labels } from "../labels.ts";
import { counted, grouped, inSentence } from "../words.ts";
import { CountsFigure, type CountsRow } from "./CountsFigure.tsx";

type Props = {
  readonly pairs: readonly ThemePair[];
  readonly ranking: readonly RankedTheme[];
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onTheme: (to: PageAddress) => void;
};

const UNIT = ["passage", "passages"] as const;

/** Which themes appear together on the same passage. */
export function PairsFigure({ pairs, ranking, labels, filter, onTheme }: Props) {
  const rows = useMemo(() => rowsOf(pairs, ranking, labels), [pairs, ranking, labels]);
  return (
    <CountsFigure
      title="Which themes appear together"
      summary={pairsSummary(pairs, labels)}
      caption="Pairs of themes by the number of passages that carry both"
      head={[
        "Themes",
        "Passages with both",
        "Reviews with both",
        "Of all passages with the first",
        "Of all with the second",
      ]}
      rows={rows}
      unit={UNIT}
      filter={filter}
      fileName="themes-together.csv"
      onChoose={(key) => {
        const to = rows.find((row) => row.key === key)?.links[0]?.to;
        if (to !== undefined) onTheme(to);
      }}
      nothing="No passage of a review that matches carries two themes."
    >
      A line is two themes; its number says how many recommendations, actions and learning points carry both. Frequent
      themes meet often for that alone: the table gives all passages of each.{" "}
      <HowToChoose a="line" to="open the theme named first" />
    </CountsFigure>
  );
}

/** The theme that is on more passages is named first. */
function rowsOf(pairs: readonly ThemePair[], ranking: readonly RankedTheme[], labels: Labels): readonly CountsRow[] {
  const totals = new Map(ranking.map(({ theme, passages }) => [theme, passages]));
  const total = (theme: ThemeId) => totals.get(theme) ?? 0;
  return pairs.flatMap(({ a, b, passages, reviews }) => {
    const [first, second] = (total(b) > total(a) ? [b, a] : [a, b]).map((theme) => labels.themes.get(theme));
    if (first === undefined || second === undefined) return [];
    return {
      key: `${first.id} ${second.id}`,
      label: pairName(first.label, second.label),
      count: passages,
      chosen: null,
      links: [first, second].map(({ label, number }) => ({ label, to: { is: "theme", number } as const })),
      cells: [reviews, total(first.id), total(second.id)],
    };
  });
}

function pairName(first: string, second: string): string {
  return `${first} with ${inSentence(second)}`;
}

/** What the picture shows, in words. */
export function pairsSummary(pairs: readonly ThemePair[], labels: Labels): string {
  const [first] = pairs;
  if (first === undefined) return "No two themes appear together.";
  const often = pairs.filter(({ reviews }) => reviews > 1).length;
  const shared = often === pairs.length ? "all" : often === 0 ? "none" : grouped(often);
  const most = pairs.filter(({ passages }) => passages === first.passages);
  const name = pairName(labels.themes.get(first.a)?.label ?? first.a, labels.themes.get(first.b)?.label ?? first.b);
  return [
    `${counted(pairs.length, ["pair of themes stands", "pairs of themes stand"])} on the same passage somewhere, ${shared} of them in more than one review.`,
    most.length > 1
      ? `${grouped(most.length)} pairs are most frequent, on ${counted(first.passages, UNIT)} each.`
      : `Most frequent is ${inSentence(name)}: ${counted(first.passages, UNIT)} of ${counted(first.reviews, ["review", "reviews"])}.`,
  ].join(" ");
}
