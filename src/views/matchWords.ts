import type { AskId } from "../model/ids.ts";
import type { AskLabel } from "../queries/asks.ts";
import type { DraftMatch } from "../threads/draft/checkDraft.ts";
import { STRENGTH_WORDS } from "./threads/strengthWords.ts";

/** How near a passage stands to a draft, in words that claim no more than what the two share. */
export function matchWords(
  { strength, sharedAsks }: Pick<DraftMatch, "strength" | "sharedAsks">,
  asks: ReadonlyMap<AskId, AskLabel>,
): string {
  if (strength !== "related") return STRENGTH_WORDS[strength];
  const shared = sharedAsks.map((ask) => asks.get(ask)?.kind);
  if (shared.includes("matter")) return "Same topic";
  return shared.includes("change") ? "The same kind of change" : "Some of the same words";
}
