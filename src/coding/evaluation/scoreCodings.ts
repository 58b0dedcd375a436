import type { ThemeId } from "../../model/ids.ts";

/** What was coded for a passage, and what its label says. */
export type CodedAndLabelled = {
  readonly coded: readonly ThemeId[];
  readonly themes: readonly ThemeId[];
  readonly arguable: readonly ThemeId[];
};

/** Counts of one theme, or of all: codes that the label has, codes it has not, and labelled themes that were not coded. */
export type Counts = { readonly hits: number; readonly extra: number; readonly missed: number };

export type Scores = { readonly overall: Counts; readonly byTheme: ReadonlyMap<ThemeId, Counts> };

/** Compares codings with labels; an arguable theme counts neither as hit, extra nor missed. */
export function scoreCodings(passages: readonly CodedAndLabelled[]): Scores {
  const byTheme = new Map<ThemeId, Counts>();
  const count = (theme: ThemeId, what: keyof Counts) => {
    const before = byTheme.get(theme) ?? { hits: 0, extra: 0, missed: 0 };
    byTheme.set(theme, { ...before, [what]: before[what] + 1 });
  };
  for (const { coded, themes, arguable } of passages) {
    for (const theme of coded) {
      if (!arguable.includes(theme)) count(theme, themes.includes(theme) ? "hits" : "extra");
    }
    for (const theme of themes) {
      if (!arguable.includes(theme) && !coded.includes(theme)) count(theme, "missed");
    }
  }
  const overall = [...byTheme.values()].reduce(
    (sum, { hits, extra, missed }) => ({
      hits: sum.hits + hits,
      extra: sum.extra + extra,
      missed: sum.missed + missed,
    }),
    { hits: 0, extra: 0, missed: 0 },
  );
  return { overall, byTheme };
}
