import type { ThemeId } from "../../model/ids.ts";
import type { Labels } from "./sample.ts";

/**
 * Cohen's kappa of two readers over every theme of every passage (coded or not), 1 for full agreement, 0 for what chance
 * would give; null where nobody coded anything.
 */
export function kappa(readings: readonly (readonly [Labels, Labels])[], themes: readonly ThemeId[]): number | null {
  const all = readings.length * themes.length;
  const codes = (reader: 0 | 1) => readings.reduce((sum, reading) => sum + reading[reader].themes.length, 0);
  const [first, second] = [codes(0), codes(1)];
  if (first + second === 0) return null;
  const shared = readings.reduce((sum, [a, b]) => sum + a.themes.filter((theme) => b.themes.includes(theme)).length, 0);
  const observed = (all - first - second + 2 * shared) / all;
  const byChance = (first * second + (all - first) * (all - second)) / all ** 2;
  return (observed - byChance) / (1 - byChance);
}
