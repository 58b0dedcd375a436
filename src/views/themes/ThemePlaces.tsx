import { useMemo } from "react";
import { type Filter, toggled } from "../../filter/filter.ts";
import type { ThemeDocument } from "../../queries/themeDocuments.ts";
import { HowToChoose } from "../HowToChoose.tsx";
import type { Labels } from "../labels.ts";
import { reviewName } from "../reviewName.ts";
import { documentDate } from "../threads/documentDate.ts";
import { CountsFigure, type CountsRow } from "./CountsFigure.tsx";
import { placesSummary } from "./placesSummary.ts";

type Props = {
  readonly documents: readonly ThemeDocument[];
  readonly labels: Labels;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** Where a theme appears: partnership, review and document, by the date that the document prints. */
export function ThemePlaces({ documents, labels, filter, onFilter }: Props) {
  const rows = useMemo(() => rowsOf(documents, labels, filter), [documents, labels, filter]);
  return (
    <CountsFigure
      title="Where it appears, by date of the document"
      summary={placesSummary(documents, labels)}
      caption="Documents of reviews by the number of passages with the theme"
      head={["Review and date", "Passages", "Document", "Recommendations", "Actions", "Learning points"]}
      rows={rows}
      unit={["passage", "passages"]}
      filter={filter}
      fileName="theme-by-document.csv"
      onChoose={(key) => {
        const review = documents.find(({ document }) => document === key)?.review;
        if (review !== undefined) onFilter(toggled(filter, "review", review));
      }}
      nothing="No document of a review that matches has it."
    >
      A number says how many recommendations, actions and learning points carry the theme. Of the documents that print
      their date the newest stands first; the undated stand last. The date is the document’s, not that of what happened.{" "}
      {filter.review.length > 0 && "All reviews stay in this figure, whichever is chosen. "}
      <HowToChoose a="line" />
    </CountsFigure>
  );
}

function rowsOf(documents: readonly ThemeDocument[], labels: Labels, filter: Filter): readonly CountsRow[] {
  return documents.map(({ document, review, passages, recommendations, actions, learning }) => {
    const held = labels.documents.get(document);
    const of = labels.reviews.get(review);
    return {
      key: document,
      label: `${of === undefined ? review : reviewName(of)} (${documentDate(held)})`,
      count: passages,
      chosen: filter.review.includes(review),
      links: [],
      cells: [held?.title ?? document, recommendations, actions, learning],
    };
  });
}
