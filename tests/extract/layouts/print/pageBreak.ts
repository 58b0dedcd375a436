import type { Pages } from "./layout.ts";

/** What stands between two pages: blank lines, and a header line or page number where the plan prints one. */
export function pageBreak(pages: Pages, title: string, page: number): string {
  if (pages.pageHeader === "title") return `\n${title}\n`;
  return pages.pageHeader === "page numbers" ? `\nPage ${page}\n` : "";
}
