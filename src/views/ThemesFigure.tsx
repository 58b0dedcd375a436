import { type ReactNode, useCallback, useMemo, useState } from "react";
import { reviewsWith, type ThreadGrid } from "../charts/threadGrid.ts";
import { type Filter, toggled, withChoices } from "../filter/filter.ts";
import type { ReviewId, ThemeId } from "../model/ids.ts";
import { countedKinds } from "../queries/themesByReview.ts";
import { Figure } from "./Figure.tsx";
import { PlotPicture } from "./PlotPicture.tsx";
import { ScrollFrame } from "./ScrollFrame.tsx";
import { ThemesTable, themesTableData } from "./ThemesTable.tsx";
import { themesSummary } from "./themesSummary.ts";
import { capital, KIND_WORDS, listed } from "./words.ts";

type Props = {
  readonly grid: ThreadGrid;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

const FOLDED = 12;
const MOST_THREADS = 12;

/** The signature figure: which themes come back from review to review. */
export function ThemesFigure({ grid, filter, onFilter }: Props) {
  const [all, setAll] = useState(false);
  const unit = listed(countedKinds({ filter, search: null }).map((kind) => KIND_WORDS[kind][1]));
  const shown = useMemo<ThreadGrid>(
    () => ({ columns: grid.columns, rows: all ? grid.rows : grid.rows.slice(0, FOLDED) }),
    [grid, all],
  );
  const { theme: chosenThemes, review: chosenReviews } = filter;
  const draw = useCallback(
    async (width: number) => {
      const options = { width, document, unit, chosenThemes, chosenReviews, label: `Themes by review: ${unit}` };
      if (shown.columns.length > MOST_THREADS) {
        const { themeHeatMap } = await import("../charts/themeHeatMap.ts");
        return themeHeatMap(shown, options);
      }
      const { themeThreads } = await import("../charts/themeThreads.ts");
      return themeThreads(shown, options);
    },
    [shown, unit, chosenThemes, chosenReviews],
  );
  const choose = (theme: string, review: string) => {
    const on = chosenThemes.length === 1 && chosenReviews.length === 1;
    const same = on && chosenThemes[0] === theme && chosenReviews[0] === review;
    onFilter(
      same
        ? withChoices(withChoices(filter, "theme", []), "review", [])
        : withChoices(withChoices(filter, "theme", [theme]), "review", [review]),
    );
  };
  const unitWords = capital(unit);
  return (
    <Figure
      title="Which learning comes back, review after review"
      summary={`${unitWords} by theme. ${themesSummary(grid)}`}
      filter={filter}
      fileName="themes-by-review.csv"
      table={themesTableData(grid, unit)}
      tableView={
        <ThemesTable
          grid={grid}
          unit={unit}
          onCell={(theme: ThemeId, review: ReviewId) => choose(theme, review)}
          onTheme={(theme: ThemeId) => onFilter(toggled(filter, "theme", theme))}
        />
      }
    >
      {shown.rows.length === 0 ? (
        <p className="nothing">No theme is coded on the {unit} that match.</p>
      ) : (
        <Frame wide={grid.columns.length > MOST_THREADS}>
          <PlotPicture
            className="picture-threads"
            draw={draw}
            onChoose={({ theme, review }) => {
              if (theme !== undefined && review !== undefined) choose(theme, review);
            }}
          />
        </Frame>
      )}
      {grid.rows.length > FOLDED && (
        <button type="button" className="as-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the themes shared most" : `Show all ${grid.rows.length} themes`}
        </button>
      )}
      <p className="key">
        A mark is a review that has the theme, its number how many {unit}; a line joins neighbouring reviews that both
        have it; a dot is a review without it. Reviews stand by partnership in alphabetical order, not by date.
        {grid.rows.some((row) => reviewsWith(row) > 0) && " Choose a mark to see what is behind it."}
      </p>
    </Figure>
  );
}

/** A heat map may be wider than the page and then scrolls inside it; threads always fit. */
function Frame({ wide, children }: { readonly wide: boolean; readonly children: ReactNode }) {
  return wide ? <ScrollFrame label="Themes by review, as a picture">{children}</ScrollFrame> : children;
}
