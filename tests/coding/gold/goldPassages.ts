import { readFileSync } from "node:fs";
import type { CodablePassage } from "../../../src/coding/passageParts.ts";
import type { ThemeId } from "../../../src/model/ids.ts";

/**
 * Passages invented in the manner of published plans, with the themes a careful reader gives them by the codebook's
 * definitions. `arguable` themes are those on which careful readers may differ; they count neither way.
 */
export type GoldPassage = CodablePassage & {
  readonly themes: readonly ThemeId[];
  readonly arguable?: readonly ThemeId[];
};

const FILES = [
  ["recommendation", "recommendations.json"],
  ["action", "actions.json"],
  ["learning", "learning.json"],
  ["clause", "clauses.json"],
] as const;

export const GOLD_PASSAGES: readonly GoldPassage[] = FILES.flatMap(([kind, file]) => {
  const passages: Omit<GoldPassage, "kind">[] = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
  return passages.map((passage) => ({ kind, ...passage }));
});
