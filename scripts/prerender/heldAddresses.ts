import { type PageAddress, SECTIONS, SMALL_PAGES } from "../../src/filter/pageAddress.ts";
import type { Manifest } from "../../src/model/manifest.ts";

/** Every address that published data give: the single pages, then as many themes, threads and reviews as are held. */
export function heldAddresses({ tables }: Pick<Manifest, "tables">): readonly PageAddress[] {
  const numbered = (is: "theme" | "thread" | "review", count: number) =>
    Array.from({ length: count }, (_, index): PageAddress => ({ is, number: index + 1 }));
  return [
    ...[...SECTIONS, ...SMALL_PAGES].map((is): PageAddress => ({ is })),
    ...numbered("theme", tables.themes.rows),
    ...numbered("thread", tables.threads.rows),
    ...numbered("review", tables.reviews.rows),
  ];
}
