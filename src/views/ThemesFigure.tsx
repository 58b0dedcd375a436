import { memo } from "react";
import type { ThreadGrid } from "../charts/threadGrid.ts";
import type { Filter } from "../filter/filter.ts";
import { ThemeSpread } from "./ThemeSpread.tsx";
import { ThemesByReview } from "./ThemesByReview.tsx";

type Props = {
  readonly grid: ThreadGrid;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** So many reviews can still be told apart side by side. */
const MOST_COLUMNS = 40;

/** The signature figure: which themes come back from review to review; past some forty reviews they are counted instead of drawn one by one. */
export const ThemesFigure = memo((props: Props) =>
  props.grid.columns.length > MOST_COLUMNS ? <ThemeSpread {...props} /> : <ThemesByReview {...props} />,
);
