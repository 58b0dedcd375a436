import type { ThreadGrid } from "../charts/threadGrid.ts";
import { grouped, inSentence, listed } from "./words.ts";

const MOST_NAMED = 4;

/** What the threads show, in words: the themes in every review, or the one that most reviews share. */
export function themesSummary({ columns, rows }: ThreadGrid): string {
  const reviews = columns.filter(({ total }) => total > 0).length;
  const [first] = rows;
  if (first === undefined) return "None carries a theme.";
  if (reviews === 1)
    return `All are of one review, which has ${grouped(rows.length)} ${rows.length === 1 ? "theme" : "themes"}.`;
  const most = first.reviews;
  const shared = rows.filter((row) => row.reviews === most);
  const once = rows.filter((row) => row.reviews === 1).length;
  const every = reviews === 2 ? "both reviews" : `every one of the ${grouped(reviews)} reviews`;
  const those = reviews < columns.length ? " that have any" : "";
  const where = `${most === reviews ? every : `${grouped(most)} of ${grouped(reviews)} reviews`}${those}`;
  const names = shared.slice(0, MOST_NAMED).map(({ label }, index) => (index === 0 ? label : inSentence(label)));
  const more = shared.length - names.length;
  const subject =
    more > 0
      ? `${names.join(", ")} and ${grouped(more)} more themes are`
      : `${listed(names)} ${names.length === 1 ? "is" : "are"}`;
  if (most === 1) return "No theme is in more than one review.";
  return `${subject} in ${where}. ${once === 0 ? "No theme stands" : once === 1 ? "One theme stands" : `${grouped(once)} themes stand`} in one review only.`;
}
