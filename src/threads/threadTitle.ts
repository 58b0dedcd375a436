import type { Ask } from "../model/asks.ts";
import type { AskId, ThemeId } from "../model/ids.ts";
import type { Thread } from "./thread.ts";

/** The words for codes and themes that a title is made from. */
export type TitleWords = {
  readonly asks: ReadonlyMap<AskId, Pick<Ask, "kind" | "label" | "general">>;
  readonly themes: ReadonlyMap<ThemeId, string>;
};

const NOTHING_SHARED = "much the same in different words";

/**
 * A plain title from what most members share: about what, then what is to be done ("Flags on records: change a computer
 * system"), a change that not every plan asks for before one that does. Where they share no matter, the theme or the
 * words that most of them hold.
 */
export function threadTitle({ sharedAsks, sharedThemes, sharedWords }: Thread, { asks, themes }: TitleWords): string {
  const shared = sharedAsks.flatMap((id) => asks.get(id) ?? []);
  const matter = shared.find(({ kind }) => kind === "matter");
  const changes = shared.filter(({ kind }) => kind === "change");
  const change = changes.find(({ general }) => general !== true) ?? changes[0];
  const theme = sharedThemes.map((id) => themes.get(id)).find((label) => label !== undefined);
  const about = matter?.label ?? theme ?? (sharedWords.length > 0 ? sharedWords.join(", ") : null);
  return capital([about, change?.label].filter(Boolean).join(": ") || NOTHING_SHARED);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
