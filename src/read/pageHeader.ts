import type { SourceItem } from "./sourceItem.ts";

/** What repeats at page breaks: header and footer lines, in the form of {@link pageLineKey}; `first` is the one pages are counted by. */
export type PageLines = { readonly first: string | null; readonly all: ReadonlySet<string> };

const PAGE_NUMBER =
  /^(?:page\s*)?(?:\d{1,3}|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|\d{1,3}\s*\|\s*p\s?a\s?g\s?e)$|^page\s+\d{1,3}\s*(?:of|\/)\s*\d{1,3}$|^[-–]\s*\d{1,3}\s*[-–]$/i;

/** A line as page headers are compared: without a page number at either end, in lower case. */
export function pageLineKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s*(?:page\s*)?\d{1,3}\s*(?:(?:of|\/)\s*\d{1,3})?\s*$/, "")
    .replace(/^(?:page\s*)?\d{1,3}\s*[|–-]\s*/, "")
    .replace(/[\s.]+$/, "")
    .trim();
}

/** True for a line that holds a page number and nothing else. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text.trim());

/**
 * Finds the lines that repeat at page breaks. A line counts where it stands alone three times or more, in at least three
 * words; twice is enough where it stands between two table rows. Labels that introduce what follows (ending in a colon)
 * and list points never count.
 */
export function findPageLines(items: readonly SourceItem[]): PageLines {
  const seen = new Map<string, { count: number; betweenRows: number; alone: number; order: number }>();
  items.forEach((item, i) => {
    if (item.type !== "text" || item.marker !== null || /:$/.test(item.text)) return;
    const key = pageLineKey(item.text);
    if (key === "" || key.length > 160) return;
    const entry = seen.get(key) ?? { count: 0, betweenRows: 0, alone: 0, order: seen.size };
    entry.count++;
    if (isAlone(items, i)) entry.alone++;
    if (besideRow(items, i, -1) && besideRow(items, i, 1)) entry.betweenRows++;
    seen.set(key, entry);
  });
  const found = [...seen].filter(([key, { count, alone, betweenRows }]) => {
    const words = key.split(/\s+/).length;
    if (count >= 3 && alone === count && words >= 3) return true;
    return count >= 2 && words >= 2 && alone === count && betweenRows * 3 >= (count - 1) * 2 && betweenRows >= 1;
  });
  found.sort(([, a], [, b]) => b.count - a.count || a.order - b.order);
  return { first: found[0]?.[0] ?? null, all: new Set(found.map(([key]) => key)) };
}

function isAlone(items: readonly SourceItem[], i: number): boolean {
  return items[i - 1]?.type !== "text" && items[i + 1]?.type !== "text";
}

function besideRow(items: readonly SourceItem[], from: number, step: -1 | 1): boolean {
  for (let i = from + step; i >= 0 && i < items.length; i += step) {
    const type = items[i]?.type;
    if (type === "row") return true;
    if (type === "text") return false;
  }
  return false;
}
