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
import { type DraftIndex, type DraftShelf, nameStems } from "./draftIndex.ts";
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
/** Part of the score of something close from which a passage of the same matter or theme is shown as related. */
const RELATED_SHARE = 0.25;

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

function nearestOf(draft: Profile, { near, profiles, rows }: DraftShelf, { book }: DraftIndex): readonly Found[] {
  return near
    .of(draft)
    .flatMap((at): Found[] => {
      const [other, row] = [profiles[at], rows[at]];
      if (other === undefined || row === undefined) return [];
      const score = likeness(draft, other, book.passages);
      const repeats = relationOf(draft, other, score, book) === "repeat";
      const strength = (repeats ? strengthOf(score, book) : null) ?? "related";
      const shared = sharedAsks(draft, other);
      const topic = shared.length > 0 || other.passage.themes.some((theme) => draft.themes.of.has(theme));
      if (strength === "related" && !(topic && score >= book.close * RELATED_SHARE)) return [];
      return [{ match: matchOf(draft, other, score, strength), row }];
    })
    .sort((a, b) => b.match.scorePermille - a.match.scorePermille || (a.match.id < b.match.id ? -1 : 1));
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
  return clauses.near
    .of(draft)
    .flatMap((at) => {
      const clause = clauses.profiles[at];
      if (clause === undefined) return [];
      const score = likeness(draft, clause, book.clauses);
      if (score < book.touches) return [];
      const practice: PracticeStrength = score >= book.answers ? "answers" : "touches";
      return [{ ...matchOf(draft, clause, score, practice === "answers" ? "close" : "related"), practice }];
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
