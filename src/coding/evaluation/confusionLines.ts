import type { Confusion } from "../../model/accuracy.ts";

/** The confusions as lines of text, in the order given. */
export function confusionLines(confusions: readonly Confusion[]): string[] {
  return confusions.map(({ theme, fault, instead, passages }) => {
    const other = fault === "missed" ? "coded instead" : "labelled instead";
    return `${String(passages).padStart(4)}  ${theme} ${fault}; ${other}: ${instead ?? "nothing"}`;
  });
}
