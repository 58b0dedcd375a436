import type { Cuts } from "./layout.ts";

/** What stands between two pages: blank lines, and a header line or page number where the plan prints one. */
export function pageBreak({ pageHeader }: Cuts, title: string, page: number): string {
  if (pageHeader === "title") return `\n${title}\n`;
  return pageHeader === "page numbers" ? `\nPage ${page}\n` : "";
}
