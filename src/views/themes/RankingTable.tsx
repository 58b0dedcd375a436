import type { RankedTheme } from "../../queries/themeRanking.ts";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { ScrollFrame } from "../ScrollFrame.tsx";
import { grouped } from "../words.ts";

type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly ranking: readonly RankedTheme[];
  readonly labels: Labels;
  readonly cellsOf: (row: RankedTheme) => readonly number[];
};

/** The ranking as a table; each theme leads to its page. */
export function RankingTable({ caption, head, ranking, labels, cellsOf }: Props) {
  const [first, ...numbers] = head;
  return (
    <ScrollFrame label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.map((row) => {
            const theme = labels.themes.get(row.theme);
            return (
              <tr key={row.theme}>
                <th scope="row">
                  {theme === undefined ? (
                    row.theme
                  ) : (
                    <PageLink to={{ is: "theme", number: theme.number }}>{theme.label}</PageLink>
                  )}
                </th>
                {cellsOf(row).map((cell, index) => (
                  <td key={numbers[index]} className="number">
                    {grouped(cell)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
