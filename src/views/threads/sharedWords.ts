import type { AskId } from "../../model/ids.ts";
import type { AskLabel } from "../../queries/asks.ts";

/** Who shares: both of a pair, or most of a thread's members. */
export type Sharing = "both" | "most";

/** What texts have in common, in words: `Both print: flag, record, system.`, `Both ask to: put or show a flag.` */
export function sharedSentences(
  { sharedWords, sharedAsks }: { readonly sharedWords: string; readonly sharedAsks: string },
  who: Sharing,
  asks: ReadonlyMap<AskId, AskLabel>,
): readonly string[] {
  const words = sharedWords.split("; ").filter((word) => word !== "");
  const labels = (kind: AskLabel["kind"]) =>
    sharedAsks.split(/[^\w-]+/).flatMap((code) => {
      const ask = asks.get(code as AskId);
      return ask?.kind === kind ? [ask.label] : [];
    });
  const changes = [...new Set(labels("change"))];
  const matters = [...new Set(labels("matter"))];
  const subject = who === "both" ? "Both" : "Most";
  return [
    words.length === 0 ? "" : `${subject} print: ${words.join(", ")}.`,
    changes.length === 0 ? "" : `${subject} ask to: ${changes.join("; ")}.`,
    matters.length === 0 ? "" : `${subject} are about: ${matters.join("; ")}.`,
  ].filter((sentence) => sentence !== "");
}
