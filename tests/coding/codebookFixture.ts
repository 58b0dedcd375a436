import { readFileSync } from "node:fs";
import { compileCodebook } from "../../src/coding/compileCodebook.ts";
import type { Codebook, Indicator, StandingPhrase } from "../../src/model/codebook.ts";
import type { AreaId, ThemeId } from "../../src/model/ids.ts";

/** The codebook of the repository. */
export const CODEBOOK: Codebook = JSON.parse(
  readFileSync(new URL("../../data/codebook/themes.json", import.meta.url), "utf8"),
);

export const COMPILED = compileCodebook(CODEBOOK);

/** A small codebook to show one rule with. */
export function codebookOf(
  themes: Record<string, Indicator[]>,
  standing: StandingPhrase[] = [],
  more: Pick<Codebook, "sets" | "weighing"> = {},
) {
  return compileCodebook({
    ...more,
    version: "0.0.0",
    note: "",
    areas: [],
    standing,
    themes: Object.entries(themes).map(([id, indicators]) => ({
      id: id as ThemeId,
      label: id,
      area: "any" as AreaId,
      definition: "",
      include: "",
      exclude: "",
      indicators,
    })),
  });
}
