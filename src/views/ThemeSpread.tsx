import { useCallback, useMemo, useState } from "react";
import { themeSpreads } from "../charts/themeSpreads.ts";
import type { ThreadGrid } from "../charts/threadGrid.ts";
import { type Filter, toggled, withChoices } from "../filter/filter.ts";
import { countedKinds } from "../queries/themesByReview.ts";
import { Figure } from "./Figure.tsx";
import { HowToChoose } from "./HowToChoose.tsx";
import { NotNarrowed } from "./NotNarrowed.tsx";
import { PlotPicture } from "./PlotPicture.tsx";
import { ThemeSpreadTable, themeSpreadData } from "./ThemeSpreadTable.tsx";
import { themesSummary } from "./themesSummary.ts";
import { capital, grouped, KIND_WORDS, listed } from "./words.ts";

type Props = {
  readonly grid: ThreadGrid;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

const FOLDED = 12;

/** Themes where there are too many reviews to draw each: in how many reviews and partnerships every theme is. */
export function ThemeSpread({ grid, filter, onFilter }: Props) {
  const [all, setAll] = useState(false);
  const counts = countedKinds({ filter, search: null });
  const unit = listed(counts.map((kind) => KIND_WORDS[kind][1]));
  const chosen = filter.theme;
  const { spreads, reviews, partnerships } = useMemo(() => {
    const counted = grid.columns.filter(({ total }) => total > 0);
    return {
      spreads: themeSpreads(grid),
      reviews: counted.length,
      partnerships: new Set(counted.map(({ partnership }) => partnership)).size,
    };
  }, [grid]);
  const shown = useMemo(
    () => spreads.filter(({ theme }, index) => all || index < FOLDED || chosen.includes(theme)),
    [spreads, all, chosen],
  );
  const draw = useCallback(
    async (width: number, document: Document) => {
      const { themeSpread } = await import("../charts/themeSpread.ts");
      const label = `Themes by number of reviews: ${unit}`;
      return themeSpread(shown, { width, document, label, chosen, reviews, partnerships });
    },
    [shown, unit, chosen, reviews, partnerships],
  );
  const choose = (theme: string) => onFilter(toggled(filter, "theme", theme));
  return (
    <Figure
      title="Which learning comes back, review after review"
      summary={`${capital(unit)} by theme. ${themesSummary(grid)}`}
      filter={filter}
      fileName="themes-by-spread.csv"
      table={themeSpreadData(spreads, unit)}
      tableView={<ThemeSpreadTable spreads={spreads} unit={unit} filter={filter} onTheme={choose} />}
    >
      {shown.length === 0 ? (
        <p className="nothing">No theme is coded on the {unit} that match.</p>
      ) : (
        <PlotPicture
          className="picture-threads"
          draw={draw}
          onChoose={({ theme }) => {
            if (theme !== undefined) choose(theme);
          }}
        />
      )}
      {(all || shown.length < spreads.length) && spreads.length > FOLDED && (
        <button type="button" className="as-link needs-script" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the themes shared most" : `Show all ${spreads.length} themes`}
        </button>
      )}
      <p className="key">
        A bar is the number of reviews that have the theme, of {grouped(reviews)} with any {unit}; its name and the
        table also say of how many of the {grouped(partnerships)} partnerships. So many reviews cannot be drawn one by
        one: choose partnerships among the filters to see their reviews side by side.
        {shown.length > 0 && " "}
        {shown.length > 0 && <HowToChoose a="bar" />}
      </p>
      {filter.review.length > 0 && (
        <p className="key">All reviews are counted in this figure, whatever review is chosen.</p>
      )}
      <NotNarrowed
        filter={withChoices(filter, "review", [])}
        unit={unit}
        counts={counts}
        chosenIs="dark, the rest pale"
      />
    </Figure>
  );
}
