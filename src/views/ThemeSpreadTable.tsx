import type { ThemeSpread } from "../charts/themeSpreads.ts";
import type { Filter } from "../filter/filter.ts";
import type { ThemeId } from "../model/ids.ts";
import type { TableData } from "./csv.ts";
import { ScrollFrame } from "./ScrollFrame.tsx";
import { TableChoice } from "./TableChoice.tsx";
import { capital, grouped } from "./words.ts";

type Props = {
  readonly spreads: readonly ThemeSpread[];
  readonly unit: string;
  readonly filter: Filter;
  readonly onTheme: (theme: ThemeId) => void;
};

/** The rows of the bars as a table; each theme chooses what is behind it. */
export function ThemeSpreadTable({ spreads, unit, filter, onTheme }: Props) {
  const { caption, head } = themeSpreadData(spreads, unit);
  const [theme, ...numbers] = head;
  return (
    <ScrollFrame label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{theme}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spreads.map((row) => (
            <tr key={row.theme}>
              <th scope="row">
                <TableChoice chosen={filter.theme.includes(row.theme)} onChoose={() => onTheme(row.theme)}>
                  {row.label}
                </TableChoice>
              </th>
              <td className="number">{grouped(row.reviews)}</td>
              <td className="number">{grouped(row.partnerships)}</td>
              <td className="number">{grouped(row.passages)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** The same rows for the download. */
export function themeSpreadData(spreads: readonly ThemeSpread[], unit: string): TableData {
  return {
    caption: `Number of reviews, partnerships and ${unit} by theme`,
    head: ["Theme", "Reviews with the theme", "Partnerships with the theme", capital(unit)],
    rows: spreads.map(({ label, reviews, partnerships, passages }) => [label, reviews, partnerships, passages]),
  };
}
