import type { ThreadGrid } from "../charts/threadGrid.ts";
import type { Filter } from "../filter/filter.ts";
import type { ReviewId, ThemeId } from "../model/ids.ts";
import type { TableData } from "./csv.ts";
import { ScrollFrame } from "./ScrollFrame.tsx";
import { TableChoice } from "./TableChoice.tsx";

type Props = {
  readonly grid: ThreadGrid;
  readonly unit: string;
  readonly filter: Filter;
  readonly onCell: (theme: ThemeId, review: ReviewId) => void;
  readonly onTheme: (theme: ThemeId) => void;
};

/** The rows of the threads as a table; each number chooses what is behind it. */
export function ThemesTable({ grid, unit, filter, onCell, onTheme }: Props) {
  const caption = captionOf(unit);
  return (
    <ScrollFrame label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {grid.columns.map(({ review, partnership, label, total }) => (
              <th key={review} scope="col" className="number">
                {partnership}, {label} <span className="of">of {total}</span>
              </th>
            ))}
            <th scope="col" className="number">
              Reviews
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.theme}>
              <th scope="row">
                <TableChoice chosen={filter.theme.includes(row.theme)} onChoose={() => onTheme(row.theme)}>
                  {row.label}
                </TableChoice>
              </th>
              {grid.columns.map(({ review, partnership, label }, index) => {
                const count = row.counts[index] ?? 0;
                return (
                  <td key={review} className="number">
                    {count === 0 ? (
                      0
                    ) : (
                      <TableChoice
                        chosen={`${filter.theme}` === row.theme && `${filter.review}` === review}
                        onChoose={() => onCell(row.theme, review)}
                      >
                        {count}
                        <span className="visually-hidden">
                          , {row.label}, {partnership}, {label}
                        </span>
                      </TableChoice>
                    )}
                  </td>
                );
              })}
              <td className="number">{row.reviews}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

export function themesTableData(grid: ThreadGrid, unit: string): TableData {
  return {
    caption: captionOf(unit),
    head: [
      "Theme",
      ...grid.columns.map(({ partnership, label, total }) => `${partnership}, ${label} (of ${total} ${unit})`),
      "Reviews with the theme",
    ],
    rows: grid.rows.map((row) => [row.label, ...row.counts, row.reviews]),
  };
}

function captionOf(unit: string): string {
  return `Number of ${unit} by theme and review`;
}
