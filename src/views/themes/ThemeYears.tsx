import { useMemo } from "react";
import { type Filter, withChoices } from "../../filter/filter.ts";
import type { ThemeDocument } from "../../queries/themeDocuments.ts";
import { HowToChoose } from "../HowToChoose.tsx";
import type { Labels } from "../labels.ts";
import { CountsFigure, type CountsRow } from "./CountsFigure.tsx";
import { type DocumentYear, documentYears } from "./documentYears.ts";
import { placesSummary } from "./placesSummary.ts";

type Props = {
  readonly documents: readonly ThemeDocument[];
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

const UNDATED = "undated";

/** Where a theme appears in time, for more documents than can be told one by one. */
export function ThemeYears({ documents, labels, filter, onFilter }: Props) {
  const years = useMemo(() => documentYears(documents, labels), [documents, labels]);
  const rows = useMemo(() => years.map((year) => rowOf(year, filter)), [years, filter]);
  return (
    <CountsFigure
      title="Where it appears, by year of the document"
      summary={placesSummary(documents, labels)}
      caption="Years of documents by the number of passages with the theme"
      head={["Year", "Passages", "Documents", "Reviews"]}
      rows={rows}
      unit={["passage", "passages"]}
      filter={filter}
      fileName="theme-by-year.csv"
      onChoose={(key) => {
        const year = years.find((each) => keyOf(each) === key);
        if (year === undefined) return;
        const chosen = rowOf(year, filter).chosen;
        const others = filter.review.filter((review) => !year.reviews.includes(review));
        onFilter(withChoices(filter, "review", chosen ? others : [...others, ...year.reviews]));
      }}
      nothing="No document of a review that matches has it."
    >
      A number says how many recommendations, actions and learning points carry the theme. The year is that of the date
      the document prints, not of what happened, and more documents of a year make for more passages.{" "}
      <HowToChoose a="line" to="see the reviews behind it" />
    </CountsFigure>
  );
}

function keyOf({ year }: DocumentYear): string {
  return year ?? UNDATED;
}

function rowOf(of: DocumentYear, filter: Filter): CountsRow & { readonly chosen: boolean } {
  const { year, passages, documents, reviews } = of;
  return {
    key: keyOf(of),
    label: year ?? "Undated",
    count: passages,
    chosen: reviews.every((review) => filter.review.includes(review)),
    links: [],
    cells: [documents, reviews.length],
  };
}
