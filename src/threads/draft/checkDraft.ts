import { asksOf } from "../../coding/asksOf.ts";
import { codePassage } from "../../coding/codePassage.ts";
import { tokenise } from "../../coding/tokenise.ts";
import type { BagWord, WordBag } from "../../model/adopted.ts";
import type { Coding } from "../../model/extraction.ts";
import type { AskId, DocumentId, PassageId, ThreadId } from "../../model/ids.ts";
import type { PracticeStrength } from "../../model/vocabulary.ts";
import { likeness } from "../likeness.ts";
import { type Profile, profile } from "../profile.ts";
import { relationOf, strengthOf } from "../relationOf.ts";
import { sharedAsks, sharedWords } from "../sharedWords.ts";
import { readDraft } from "./draftGaps.ts";
import { type DraftEntry, type DraftIndex, type DraftShelf, nameStems } from "./draftIndex.ts";
import type { DraftRow } from "./draftRow.ts";

/** A passage near a draft. `related`: of the same topic, without asking for anything close. */
export type DraftMatch = {
  readonly id: PassageId;
  readonly scorePermille: number;
  readonly strength: "same" | "close" | "related";
  readonly sharedWords: readonly string[];
  readonly sharedAsks: readonly AskId[];
};

/** What stands near a draft and what it is about. */
export type DraftCheck = {
  /** Best first, one of each recommendation with its actions. */
  readonly nearest: readonly DraftMatch[];
  readonly clauses: readonly (DraftMatch & { readonly practice: PracticeStrength })[];
  /** The thread that it would join; null where it asks for nothing that one does. */
  readonly thread: ThreadId | null;
  readonly themes: readonly Coding[];
  readonly asks: readonly AskId[];
};

const MOST_NEAREST = 10;
const MOST_CLAUSES = 3;
/** Score from which a passage is shown as of the same topic. */
const RELATED = 0.03;

/** Compares a draft with everything held. */
export function checkDraft(text: string, index: DraftIndex): DraftCheck {
  const passage = { kind: "recommendation" as const, text };
  const themes = codePassage(passage, index.codebook);
  const asks = asksOf(passage, index.asks);
  const draft = profile(
    {
      id: "draft" as PassageId,
      kind: "recommendation",
      document: "draft" as DocumentId,
      review: null,
      recommendation: null,
      origin: null,
      words: bagOf(text),
      asks,
      themes: themes.map(({ theme }) => theme),
      names: nameStems(readDraft(text, index.agencies).owner ?? "", index.kinds),
    },
    index.changes,
    index.book.frequencies,
  );
  const nearest = once(nearestOf(draft, index.made, index)).slice(0, MOST_NEAREST);
  const joined = nearest.find(({ match, row }) => match.strength !== "related" && row.thread !== null);
  return {
    nearest: nearest.map(({ match }) => match),
    clauses: clausesOf(draft, index),
    thread: joined?.row.thread ?? null,
    themes,
    asks: [...new Set(asks.flat())],
  };
}

type Found = { readonly match: DraftMatch; readonly row: DraftRow };

function nearestOf(draft: Profile, shelf: DraftShelf, { book }: DraftIndex): readonly Found[] {
  return entriesNear(draft, shelf)
    .flatMap(({ row, source, summary }): Found[] => {
      const best = [source, ...(summary === null ? [] : [summary])]
        .map((other) => ({ other, score: likeness(draft, other, book.passages) }))
        .reduce((a, b) => (b.score > a.score ? b : a));
      const repeats = relationOf(draft, best.other, best.score, book) === "repeat";
      const strength = (repeats ? strengthOf(best.score, book) : null) ?? "related";
      if (strength === "related" && best.score < RELATED) return [];
      return [{ match: matchOf(draft, source, best.score, strength), row }];
    })
    .sort((a, b) => b.match.scorePermille - a.match.scorePermille || (a.match.id < b.match.id ? -1 : 1));
}

function entriesNear(draft: Profile, { found, near }: DraftShelf): readonly DraftEntry[] {
  return [...new Set(near.of(draft).flatMap((at) => found[at] ?? []))];
}

/** A recommendation and its actions say much the same: the nearest of them stands for all. */
function once(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ row }) => {
    const of = row.recommendation ?? row.id;
    if (seen.has(of)) return false;
    seen.add(of);
    return true;
  });
}

function clausesOf(draft: Profile, { clauses, book }: DraftIndex): DraftCheck["clauses"] {
  return entriesNear(draft, clauses)
    .flatMap(({ source, summary }) => {
      const score = Math.max(
        likeness(draft, source, book.clauses),
        summary === null ? 0 : likeness(draft, summary, book.clauses),
      );
      if (score < book.touches) return [];
      const practice: PracticeStrength = score >= book.answers ? "answers" : "touches";
      return [{ ...matchOf(draft, source, score, practice === "answers" ? "close" : "related"), practice }];
    })
    .sort((a, b) => b.scorePermille - a.scorePermille || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CLAUSES);
}

function matchOf(draft: Profile, other: Profile, score: number, strength: DraftMatch["strength"]): DraftMatch {
  return {
    id: other.passage.id,
    scorePermille: Math.round(score * 1000),
    strength,
    sharedWords: sharedWords(draft, other),
    sharedAsks: sharedAsks(draft, other),
  };
}

function bagOf(text: string): WordBag {
  const found = new Map<string, { readonly surfaces: Set<string>; count: number }>();
  for (const { stem, surface } of tokenise(text)) {
    const word = found.get(stem) ?? { surfaces: new Set<string>(), count: 0 };
    word.surfaces.add(surface);
    word.count += 1;
    found.set(stem, word);
  }
  return [...found].map(([stem, { surfaces, count }]): BagWord => [stem, [...surfaces], count]);
}
