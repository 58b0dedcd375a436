import type { PageAddress } from "./pageAddress.ts";

const SITE = "Common Thread";
const TITLES: Readonly<Record<PageAddress["is"], string | null>> = {
  overview: null,
  themes: "Learning themes",
  theme: "Learning theme",
  threads: "Repeat learning",
  thread: "Thread",
  reviews: "Reviews",
  review: "Review",
  draft: "Check a draft",
  method: "How this was done",
  help: "Help",
  privacy: "Privacy",
  accessibility: "Accessibility",
};

/** The title of a page: distinct by kind, and never what it is about, since it stays in a reader's history. */
export function pageTitle({ is }: PageAddress): string {
  return titled(TITLES[is]);
}

/** The title where a recommendation is open over a page. */
export const RECOMMENDATION_TITLE = titled("Recommendation");

function titled(kind: string | null): string {
  return kind === null ? SITE : `${kind} | ${SITE}`;
}
