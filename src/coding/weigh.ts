import { FEATURES, type Weighing } from "../model/codebook.ts";
import type { ThemeId } from "../model/ids.ts";
import type { Features } from "./features.ts";

/** Mentions weaker than this add to a theme, but never make it alone, however many they are. */
const STRONG_ENOUGH = 0.6;

/**
 * Whether a theme is coded. With a weighing: where the sum of the weighed features is above zero; without one, where
 * the score reaches what the passage's length asks for. Never on weak words alone.
 */
export function isCoded(theme: ThemeId, features: Features, weighing: Weighing | undefined): boolean {
  if (features.strongest < STRONG_ENOUGH) return false;
  if (weighing === undefined) return features.enough === 1;
  const sum = FEATURES.reduce((total, name) => total + weighing.features[name] * features[name], weighing.constant);
  return sum + (weighing.themes[theme] ?? 0) > 0;
}
