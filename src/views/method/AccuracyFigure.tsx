import { useCallback, useMemo } from "react";
import type { IntervalRow } from "../../charts/accuracyIntervals.ts";
import type { Filter } from "../../filter/filter.ts";
import type { AccuracyByTheme } from "../../queries/accuracyByTheme.ts";
import { Figure } from "../Figure.tsx";
import type { Labels } from "../labels.ts";
import { PlotPicture } from "../PlotPicture.tsx";
import type { Visit } from "../useView.ts";
import { AccuracyTable } from "./AccuracyTable.tsx";
import { accuracySummary, tooFewSentence } from "./accuracySummary.ts";
import { accuracyTable, rowLabel } from "./accuracyTable.ts";
import { themeFigures } from "./themeFigures.ts";

type Props = {
  readonly accuracy: readonly AccuracyByTheme[];
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onPage: Visit["goTo"];
};

const CAPTION = "How far the themes given agree with readers, by theme";

/** F1 of each theme with enough labels, the highest first, each leading to its page; the table holds all themes. */
export function AccuracyFigure({ accuracy, labels, filter, onPage }: Props) {
  const rows = useMemo(() => intervalRows(accuracy, labels), [accuracy, labels]);
  const draw = useCallback(
    async (width: number, document: Document) => {
      const { accuracyIntervals } = await import("../../charts/accuracyIntervals.ts");
      return accuracyIntervals(rows, { width, document, label: CAPTION });
    },
    [rows],
  );
  return (
    <Figure
      title="Which themes are coded well, and which less well"
      summary={accuracySummary(accuracy, labels)}
      filter={filter}
      fileName="accuracy.csv"
      table={accuracyTable(accuracy, labels, CAPTION)}
      tableView={<AccuracyTable caption={CAPTION} accuracy={accuracy} labels={labels} />}
    >
      {rows.length === 0 ? (
        <p className="nothing">No theme has enough labels for a figure of its own.</p>
      ) : (
        <>
          <PlotPicture
            className="picture-intervals"
            draw={draw}
            onChoose={({ key }) => {
              const theme = [...labels.themes.values()].find(({ id }) => id === key);
              if (theme !== undefined) onPage({ is: "theme", number: theme.number });
            }}
          />
          <p className="key">
            The mark is F1 of 100, the line its 95 % interval: the fewer labels, the longer the line. A mark leads to
            its theme. On a keyboard, arrow keys go from mark to mark and Enter follows.{" "}
            {tooFewSentence(accuracy, labels)}
          </p>
        </>
      )}
    </Figure>
  );
}

/** Themes with enough labels, the highest F1 first. */
export function intervalRows(
  accuracy: readonly AccuracyByTheme[],
  labels: Pick<Labels, "themes">,
): readonly IntervalRow[] {
  return accuracy
    .flatMap((row): IntervalRow[] => {
      const { f1 } = themeFigures(row);
      if (f1 === null || row.theme === null || !labels.themes.has(row.theme)) return [];
      return [{ key: row.theme, label: rowLabel(row, labels), labelled: row.labelled, ...f1 }];
    })
    .sort((a, b) => b.value - a.value || b.labelled - a.labelled);
}
