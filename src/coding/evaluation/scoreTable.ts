import type { Share } from "../../model/accuracy.ts";
import type { ThemeId } from "../../model/ids.ts";
import { agreementOf } from "./agreement.ts";
import type { Counts, Scores } from "./scoreCodings.ts";

/**
 * The scores as lines of text: a heading, a line a theme in the given order, and the micro-average; each share with the
 * ends of its 95 % interval.
 */
export function scoreTable({ byTheme, overall }: Scores, themes: readonly ThemeId[]): string[] {
  const rows = themes.flatMap((theme) => {
    const counts = byTheme.get(theme);
    return counts ? [row(theme, counts)] : [];
  });
  const shares = ["precision", "recall", "F1"].map((name) => name.padEnd(SHARE)).join("");
  return [`${"theme".padEnd(NAME)}${shares}   hits  extra missed`, ...rows, row("all themes (micro)", overall)];
}

const NAME = 26;
const SHARE = 18;

function row(name: string, counts: Counts): string {
  const { precision, recall, f1, hits, extra, missed } = agreementOf(counts);
  const shares = [precision, recall, f1].map((share) => withEnds(share).padEnd(SHARE));
  return `${name.padEnd(NAME)}${shares.join("")}${[hits, extra, missed].map((total) => String(total).padStart(7)).join("")}`;
}

function withEnds(share: Share | null): string {
  return share ? `${share.value.toFixed(2)} (${share.low.toFixed(2)}-${share.high.toFixed(2)})` : "-";
}
