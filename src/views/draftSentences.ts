import type { DraftGap, DraftReading } from "../threads/draft/draftGaps.ts";
import { countedInWords } from "./numberWord.ts";
import { listed } from "./words.ts";

/** One gap: what is not found in the draft, and why it matters to whoever follows it up. Never a verdict. */
export type GapWords = { readonly lacks: DraftGap["lacks"]; readonly title: string; readonly why: string };

/** What a draft lacks, in words. */
export function gapWords(gap: DraftGap): GapWords {
  switch (gap.lacks) {
    case "owner":
      return {
        lacks: gap.lacks,
        title:
          gap.instead === null
            ? "Nobody is named who acts."
            : `It is put to “${gap.instead}”, and to no one body or post.`,
        why: "Whoever follows it up has to ask somebody; where nobody is named, each may take it for another’s.",
      };
    case "date":
      return {
        lacks: gap.lacks,
        title: dateTitle(gap),
        why: "Without a date, nobody can say whether it is late, and a plan can carry it for years.",
      };
    case "measure":
      return {
        lacks: gap.lacks,
        title: "Nothing says how one could tell that it was done.",
        why: "An audit, a number, a report to somebody, or what should be different (“so that …”) lets a later reader see more than that something happened.",
      };
    case "one-ask":
      return {
        lacks: gap.lacks,
        title: `It asks for ${countedInWords(gap.asks.length, ["thing", "things"])}: ${listed(gap.asks.map((ask) => `“${ask}…”`))}.`,
        why: "Where one is done and another is not, one status cannot say so.",
      };
  }
}

function dateTitle({ instead, rhythm }: Extract<DraftGap, { readonly lacks: "date" }>): string {
  if (instead === null) return "No date or term is named.";
  return rhythm
    ? `It says how often (“${instead}”), but not by when first.`
    : `It says “${instead}”, which is no date or term.`;
}

/** What was found, with the words it was found in: `Found: who acts (“Marlshire Police”), by when (“by June 2026”).` Null for nothing. */
export function foundWords({ owner, date, measure }: DraftReading): string | null {
  const parts = [
    owner === null ? null : `who acts (“${owner}”)`,
    date === null ? null : `by when (“${date}”)`,
    measure === null ? null : `how one could tell (“${measure}”)`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Found: ${listed(parts)}.`;
}
