import type { ThemeDocument } from "../../queries/themeDocuments.ts";
import type { Labels } from "../labels.ts";
import { counted, grouped } from "../words.ts";

/** Where it is, in words. */
export function placesSummary(documents: readonly ThemeDocument[], labels: Labels): string {
  if (documents.length === 0) return "It is in no document of a review that matches.";
  const reviews = new Set(documents.map(({ review }) => review));
  const partnerships = new Set([...reviews].map((review) => labels.reviews.get(review)?.partnership));
  const undated = documents.filter(({ document }) => labels.documents.get(document)?.datedBasis !== "printed").length;
  return [
    `In ${counted(documents.length, ["document", "documents"])} of ${counted(reviews.size, ["review", "reviews"])} of ${counted(partnerships.size, ["partnership", "partnerships"])}.`,
    undated === 0
      ? ""
      : undated === documents.length
        ? "None of them prints a date."
        : `${grouped(undated)} of them ${undated === 1 ? "prints" : "print"} no date.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
