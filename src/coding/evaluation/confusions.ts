import type { Confusion } from "../../model/accuracy.ts";
import type { ThemeId } from "../../model/ids.ts";
import type { CodingFault } from "../../model/vocabulary.ts";
import type { CodedAndLabelled } from "./scoreCodings.ts";

/**
 * What was coded wrongly, the commonest first: each theme missed or coded without a label, with every theme that was
 * wrongly in (or out of) the same passage instead, or null where there was none.
 */
export function confusionsOf(passages: readonly CodedAndLabelled[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  const count = (theme: ThemeId, fault: CodingFault, instead: ThemeId | null) => {
    const key = `${theme} ${fault} ${instead}`;
    counts.set(key, { theme, fault, instead, passages: (counts.get(key)?.passages ?? 0) + 1 });
  };
  for (const { coded, themes, arguable } of passages) {
    const extra = coded.filter((theme) => !themes.includes(theme) && !arguable.includes(theme));
    const missed = themes.filter((theme) => !coded.includes(theme) && !arguable.includes(theme));
    for (const theme of extra)
      for (const instead of missed.length > 0 ? missed : [null]) count(theme, "extra", instead);
    for (const theme of missed)
      for (const instead of extra.length > 0 ? extra : [null]) count(theme, "missed", instead);
  }
  return [...counts.values()].sort((a, b) => b.passages - a.passages || keyOf(a).localeCompare(keyOf(b), "en"));
}

function keyOf({ theme, fault, instead }: Confusion): string {
  return `${theme} ${fault} ${instead ?? ""}`;
}
