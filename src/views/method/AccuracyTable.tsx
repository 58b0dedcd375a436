import type { AccuracyByTheme } from "../../queries/accuracyByTheme.ts";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { ScrollFrame } from "../ScrollFrame.tsx";
import { grouped } from "../words.ts";
import { rowLabel } from "./accuracyTable.ts";
import { shareWords, themeFigures } from "./themeFigures.ts";

type Props = { readonly caption: string; readonly accuracy: readonly AccuracyByTheme[]; readonly labels: Labels };

const HEAD = ["Labels", "Precision (interval)", "Recall (interval)", "F1 (interval)"];

/** All themes together and each theme: labels, and shares of 100 with their intervals. */
export function AccuracyTable({ caption, accuracy, labels }: Props) {
  return (
    <ScrollFrame label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {HEAD.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accuracy.map((row) => {
            const theme = row.theme === null ? undefined : labels.themes.get(row.theme);
            const { precision, recall, f1 } = themeFigures(row);
            return (
              <tr key={row.theme}>
                <th scope="row">
                  {theme === undefined ? (
                    rowLabel(row, labels)
                  ) : (
                    <PageLink to={{ is: "theme", number: theme.number }}>{theme.label}</PageLink>
                  )}
                </th>
                <td className="number">{grouped(row.labelled)}</td>
                <td className="number">{shareWords(precision)}</td>
                <td className="number">{shareWords(recall)}</td>
                <td className="number">{shareWords(f1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
