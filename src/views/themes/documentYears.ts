import type { ReviewId } from "../../model/ids.ts";
import type { ThemeDocument } from "../../queries/themeDocuments.ts";
import type { Labels } from "../labels.ts";

/** The documents of one year, or those that print no date (`year` null), with their reviews. */
export type DocumentYear = {
  readonly year: string | null;
  readonly documents: number;
  readonly passages: number;
  readonly reviews: readonly ReviewId[];
};

/** Documents by the year of the date they print, in the order given; those that print none are one group. */
export function documentYears(documents: readonly ThemeDocument[], labels: Labels): readonly DocumentYear[] {
  const years = new Map<string | null, DocumentYear>();
  for (const { document, review, passages } of documents) {
    const held = labels.documents.get(document);
    const year = held?.datedBasis === "printed" ? (held.dated?.slice(0, 4) ?? null) : null;
    const before = years.get(year) ?? { year, documents: 0, passages: 0, reviews: [] };
    years.set(year, {
      year,
      documents: before.documents + 1,
      passages: before.passages + passages,
      reviews: before.reviews.includes(review) ? before.reviews : [...before.reviews, review],
    });
  }
  return [...years.values()];
}
