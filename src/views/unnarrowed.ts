import { isEmpty } from "../filter/filter.ts";
import type { View } from "../filter/view.ts";

/** Whether a list is shown as on a first visit, so that what the page was rendered with is what it shows. */
export function unnarrowed({ filter, page }: Pick<View, "filter" | "page">): boolean {
  return page === 1 && isEmpty(filter);
}
