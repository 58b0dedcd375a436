export type PageShown =
  | { readonly gap: false; readonly page: number }
  | { readonly gap: true; readonly before: number };

/** The page numbers to offer: the first, the last, the present one and its neighbours, with gaps where any are left out. */
export function pagesShown(page: number, pages: number): readonly PageShown[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((each, index): PageShown[] => {
    const before = sorted[index - 1] ?? 0;
    const shown: PageShown = { gap: false, page: each };
    if (each - before === 2) return [{ gap: false, page: each - 1 }, shown];
    return each - before > 2 ? [{ gap: true, before: each }, shown] : [shown];
  });
}
