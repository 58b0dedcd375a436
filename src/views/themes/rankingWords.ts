import type { RankedTheme } from "../../queries/themeRanking.ts";
import type { Words } from "../headlineSentence.ts";
import type { Labels } from "../labels.ts";
import { counted, grouped, inSentence, listed } from "../words.ts";

const MOST_NAMED = 3;

/** The sentence the page opens with: how many themes more than one review shares, and which most do. */
export function rankingSentence(ranking: readonly RankedTheme[], labels: Labels, filtered: boolean): readonly Words[] {
  const [first] = ranking;
  if (first === undefined) return [{ text: "No theme is on any passage of a review that matches.", strong: false }];
  const shared = ranking.filter(({ reviews }) => reviews > 1).length;
  const most = ranking.filter(({ reviews }) => reviews === first.reviews);
  const names = most.slice(0, MOST_NAMED).map(({ theme }) => labels.themes.get(theme)?.label ?? theme);
  const more = most.length - names.length;
  const where = filtered ? "in what matches" : "held here";
  if (shared === 0) return [{ text: `No theme is in more than one review ${where}.`, strong: false }];
  const all = first.reviews === labels.reviews.size && !filtered ? "all " : "";
  return [
    { text: counted(shared, ["theme", "themes"]), strong: true },
    {
      text: ` of ${grouped(labels.themes.size)} ${shared === 1 ? "is" : "are"} in more than one review ${where}. `,
      strong: false,
    },
    {
      text: listed([
        ...names.map((name, index) => (index === 0 ? name : inSentence(name))),
        ...(more > 0 ? [`${grouped(more)} more`] : []),
      ]),
      strong: true,
    },
    {
      text: ` ${most.length === 1 ? "is" : "are"} in ${all}${counted(first.reviews, ["review", "reviews"])}.`,
      strong: false,
    },
  ];
}

/** `In 4 of 5 reviews, of 3 partnerships`. */
export function sharedWords(
  { reviews, partnerships }: Pick<RankedTheme, "reviews" | "partnerships">,
  of: number,
): string {
  return `In ${grouped(reviews)} of ${counted(of, ["review", "reviews"])}, of ${counted(partnerships, ["partnership", "partnerships"])}`;
}

/** `22 recommendations, 8 learning points`; what there is none of is left out. */
export function kindWords({
  recommendations,
  learning,
  actions,
}: Pick<RankedTheme, "recommendations" | "learning" | "actions">): string {
  return listed(
    [
      { count: recommendations, words: ["recommendation", "recommendations"] as const },
      { count: learning, words: ["learning point", "learning points"] as const },
      { count: actions, words: ["action", "actions"] as const },
    ].flatMap(({ count, words }) => (count === 0 ? [] : [counted(count, words)])),
  );
}

/** How the actions of a theme stand, as their documents report it: `10 reported complete, 5 in progress, 4 otherwise or not stated`; null where it has none. */
export function standingWords(row: RankedTheme): string | null {
  if (row.actions === 0) return null;
  const other = row.actions - row.completed - row["partly-completed"] - row["in-progress"];
  return [
    { count: row.completed, words: "reported complete" },
    { count: row["partly-completed"], words: "partly complete" },
    { count: row["in-progress"], words: "in progress" },
    { count: other, words: "otherwise or not stated" },
  ]
    .flatMap(({ count, words }) => (count === 0 ? [] : [`${grouped(count)} ${words}`]))
    .join(", ");
}
