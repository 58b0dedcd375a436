import { useState } from "react";
import type { Filter } from "../../filter/filter.ts";
import type { ReviewId } from "../../model/ids.ts";
import type { RankedTheme } from "../../queries/themeRanking.ts";
import type { TableData } from "../csv.ts";
import { Figure } from "../Figure.tsx";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { counted, listed } from "../words.ts";
import { RankingTable } from "./RankingTable.tsx";
import { MOST_MARKS, ReviewStrip } from "./ReviewStrip.tsx";
import { kindWords, sharedWords, standingWords } from "./rankingWords.ts";

type Props = { readonly ranking: readonly RankedTheme[]; readonly labels: Labels; readonly filter: Filter };

const FOLDED = 15;
const CAPTION = "Themes by the number of reviews that share them";
const HEAD = [
  "Theme",
  "Reviews",
  "Partnerships",
  "Recommendations",
  "Learning points",
  "Actions",
  "Reported complete",
  "Partly complete",
  "In progress",
];

/** All themes, the one that most reviews share first; each leads to its page. */
export function RankingFigure({ ranking, labels, filter }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? ranking : ranking.slice(0, FOLDED);
  const ranked = new Set(ranking.map(({ theme }) => theme));
  const absent = [...labels.themes.values()].filter(({ id }) => !ranked.has(id));
  const name = (row: RankedTheme) => labels.themes.get(row.theme)?.label ?? row.theme;
  const table: TableData = { caption: CAPTION, head: HEAD, rows: ranking.map((row) => [name(row), ...cellsOf(row)]) };
  return (
    <Figure
      title="Which themes most reviews share"
      summary={summaryOf(ranking, labels)}
      filter={filter}
      fileName="themes.csv"
      table={table}
      tableView={<RankingTable caption={CAPTION} head={HEAD} ranking={ranking} labels={labels} cellsOf={cellsOf} />}
    >
      <ol className="ranking">
        {shown.map((row) => {
          const theme = labels.themes.get(row.theme);
          const standing = standingWords(row);
          return (
            <li key={row.theme}>
              <div>
                <h3>
                  {theme === undefined ? (
                    name(row)
                  ) : (
                    <PageLink to={{ is: "theme", number: theme.number }}>{theme.label}</PageLink>
                  )}
                </h3>
                <p>
                  {sharedWords(row, labels.reviews.size)}: {kindWords(row)}
                  {standing === null ? "." : `; of the actions, ${standing}.`}
                </p>
              </div>
              <ReviewStrip reviews={new Set(row.inReviews.split(" ") as ReviewId[])} labels={labels} />
            </li>
          );
        })}
      </ol>
      {ranking.length > FOLDED && (
        <button type="button" className="as-link needs-script" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the themes shared most" : `Show all ${ranking.length} themes`}
        </button>
      )}
      <p className="key">
        By how many reviews share them, then partnerships, then passages. {stripKey(labels.reviews.size)} A theme says
        what services were asked to change, not what happened to a person.
      </p>
      {absent.length > 0 && ranking.length > 0 && (
        <p className="key">
          {counted(absent.length, ["theme is", "themes are"])} on no passage of a review that matches:{" "}
          {listed(absent.map(({ label }) => label))}.
        </p>
      )}
    </Figure>
  );
}

function stripKey(reviews: number): string {
  return reviews > MOST_MARKS
    ? "The strong part of a line is the share of the reviews that have the theme."
    : "A mark is a review that has the theme, in the alphabetical order of partnerships; a dot is one that has not.";
}

function cellsOf(row: RankedTheme): readonly number[] {
  const { reviews, partnerships, recommendations, learning, actions, completed } = row;
  return [
    reviews,
    partnerships,
    recommendations,
    learning,
    actions,
    completed,
    row["partly-completed"],
    row["in-progress"],
  ];
}

function summaryOf(ranking: readonly RankedTheme[], labels: Labels): string {
  const once = ranking.filter(({ reviews }) => reviews === 1).length;
  const everywhere = ranking.filter(({ reviews }) => reviews === labels.reviews.size).length;
  return [
    `${counted(ranking.length, ["theme is", "themes are"])} on recommendations, actions or learning points of reviews.`,
    everywhere > 0 && labels.reviews.size > 1 ? `${counted(everywhere, ["is", "are"])} in every review held here.` : "",
    once > 0 ? `${counted(once, ["stands", "stand"])} in one review only.` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
