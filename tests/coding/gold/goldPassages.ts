import { readFileSync } from "node:fs";
import type { OwnPassage, Sample } from "../../../src/coding/evaluation/sample.ts";

/**
 * Passages invented in the manner of published plans, with the themes a careful reader gives them by the codebook's
 * definitions. `arguable` themes are those on which careful readers may differ; they count neither way.
 */
export type GoldPassage = OwnPassage;

const sample: Sample = JSON.parse(readFileSync(new URL("../../../data/codebook/sample.json", import.meta.url), "utf8"));

export const GOLD_PASSAGES: readonly GoldPassage[] = sample.own;
