import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { ThreadGrid } from "../charts/threadGrid.ts";
import { type Filter, toggled, withChoices } from "../filter/filter.ts";
import type { ReviewId, ThemeId } from "../model/ids.ts";
import { countedKinds } from "../queries/themesByReview.ts";
import { Figure } from "./Figure.tsx";
import { HowToChoose } from "./HowToChoose.tsx";
import { NotNarrowed } from "./NotNarrowed.tsx";
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
/** So many columns fit into 320 px. */
const MOST_ON_A_PHONE = 5;

/** Themes by review, a column for each: threads up to a dozen reviews, a heat map past that. */
export function ThemesByReview({ grid, filter, onFilter }: Props) {
  const [all, setAll] = useState(false);
  const counts = countedKinds({ filter, search: null });
  const unit = listed(counts.map((kind) => KIND_WORDS[kind][1]));
  const heatMap = grid.columns.length > MOST_THREADS;
  const { theme: chosenThemes, review: chosenReviews } = filter;
  const shown = useMemo<ThreadGrid>(
    () => ({
      columns: grid.columns,
      rows: grid.rows.filter(({ theme }, index) => all || index < FOLDED || chosenThemes.includes(theme)),
    }),
    [grid, all, chosenThemes],
  );
  const draw = useCallback(
    async (width: number, document: Document) => {
      const options = { width, document, unit, chosenThemes, chosenReviews, label: `Themes by review: ${unit}` };
      if (heatMap) {
        const { themeHeatMap } = await import("../charts/themeHeatMap.ts");
        return themeHeatMap(shown, options);
      }
      const { themeThreads } = await import("../charts/themeThreads.ts");
      return themeThreads(shown, options);
    },
    [shown, unit, heatMap, chosenThemes, chosenReviews],
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
          filter={filter}
          onCell={(theme: ThemeId, review: ReviewId) => choose(theme, review)}
          onTheme={(theme: ThemeId) => onFilter(toggled(filter, "theme", theme))}
        />
      }
    >
      {shown.rows.length === 0 ? (
        <p className="nothing">No theme is coded on the {unit} that match.</p>
      ) : (
        <Frame wide={grid.columns.length > MOST_ON_A_PHONE}>
          <PlotPicture
            className="picture-threads"
            draw={draw}
            onChoose={({ theme, review }) => {
              if (theme !== undefined && review !== undefined) choose(theme, review);
            }}
          />
        </Frame>
      )}
      {(all || shown.rows.length < grid.rows.length) && grid.rows.length > FOLDED && (
        <button type="button" className="as-link needs-script" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the themes shared most" : `Show all ${grid.rows.length} themes`}
        </button>
      )}
      <p className="key">
        {heatMap ? HEAT_MAP_KEY : THREADS_KEY} A number says how many {unit}. Reviews stand by partnership in
        alphabetical order, not by date.
        {grid.rows.length > 0 && " "}
        {grid.rows.length > 0 && <HowToChoose a="mark" />}
      </p>
      <NotNarrowed
        filter={filter}
        unit={unit}
        counts={counts}
        chosenIs={heatMap ? "outlined" : "filled, the rest pale"}
      />
    </Figure>
  );
}

const THREADS_KEY =
  "A mark is a review that has the theme; a line joins neighbouring reviews that both have it; a dot is a review without it.";
const HEAT_MAP_KEY = "A number stands where a review has the theme, on a darker ground where there are more.";

/** Many columns may be wider than the page and then scroll inside it. */
function Frame({ wide, children }: { readonly wide: boolean; readonly children: ReactNode }) {
  return wide ? <ScrollFrame label="Themes by review, as a picture">{children}</ScrollFrame> : children;
}
