import type { AskId, ThemeId } from "../model/ids.ts";
import type { Thread } from "./thread.ts";

/** The words for codes and themes that a title is made from. */
export type TitleWords = {
  readonly asks: ReadonlyMap<AskId, { readonly kind: "change" | "matter"; readonly label: string }>;
  readonly themes: ReadonlyMap<ThemeId, string>;
};

const MOST_MATTERS = 2;

/**
 * A plain title from what most members share: about what, then what is to be done ("Flags on records: change a computer
 * system"). Where they share no such code, the theme or the words that most of them hold.
 * @param themes of most members, what says most first
 */
export function threadTitle(
  { sharedAsks, sharedWords }: Thread,
  themes: readonly ThemeId[],
  { asks, themes: labels }: TitleWords,
): string {
  const of = (kind: "change" | "matter") =>
    sharedAsks.flatMap((id) => {
      const ask = asks.get(id);
      return ask?.kind === kind ? [ask.label] : [];
    });
  const matters = of("matter").slice(0, MOST_MATTERS);
  const theme = themes.map((id) => labels.get(id)).find((label) => label !== undefined);
  const about = matters.length > 0 ? matters.join(", ") : (theme ?? sharedWords.join(", "));
  const [change] = of("change");
  return capital(change === undefined ? about : `${about}: ${change}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
