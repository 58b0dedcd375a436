import { asksOf } from "../../coding/asksOf.ts";
import { codePassage } from "../../coding/codePassage.ts";
import { wordBag } from "../../coding/wordBag.ts";
import type { Coding } from "../../model/extraction.ts";
import type { AskId, DocumentId, PassageId, ThreadId } from "../../model/ids.ts";
import type { PracticeStrength, Strength } from "../../model/vocabulary.ts";
import { likeness, measures } from "../likeness.ts";
import type { LikenessBook } from "../likenessBook.ts";
import { practiceStrength } from "../practiceLinks.ts";
import { type Profile, profile } from "../profile.ts";
import { relationOf, strengthOf } from "../relationOf.ts";
import { sharedAsks, sharedWords } from "../sharedWords.ts";
import type { Weights } from "../weights.ts";
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
  /** Those close to it, best first, then some of the same topic; one of each recommendation with its actions. */
  readonly nearest: readonly DraftMatch[];
  readonly clauses: readonly (DraftMatch & { readonly practice: PracticeStrength })[];
  /** The thread that it would join; null where it asks for nothing that one does. */
  readonly thread: ThreadId | null;
  readonly themes: readonly Coding[];
  readonly asks: readonly AskId[];
};

const MOST_NEAREST = 10;
const MOST_RELATED = 5;
const MOST_CLAUSES = 3;
/** Nearness from which a passage is shown as of the same topic. */
const RELATED = -0.6;
/**
 * Part of the score of something close from which a draft's shorter wording is close, if it has so much of its words and
 * its matter in common. Chosen on thirty drafts: of what is then called close, about nine in ten are.
 */
const DRAFT_SHARE = 0.55;
const LEAST_WORDING = 0.15;
const LEAST_MATTER = 0.35;
/** The same of a clause, which says in a few words what a draft asks in many. */
const CLAUSE_SHARE = 0.5;
/** Fewer words that say something are a subject, not an ask. */
const LEAST_WORDS = 4;

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
      words: wordBag(text),
      asks,
      themes: themes.map(({ theme }) => theme),
      names: nameStems(properWords(readDraft(text, index.agencies).owner ?? ""), index.kinds),
    },
    index.changes,
    index.book.frequencies,
  );
  const found = once(nearestOf(draft, index.made, index));
  const near = found.filter(({ match }) => match.strength !== "related").slice(0, MOST_NEAREST);
  const related = found.filter(({ match }) => match.strength === "related").slice(0, MOST_RELATED);
  const nearest = [...near, ...related];
  const joined = near.find(({ row }) => row.thread !== null);
  return {
    nearest: nearest.map(({ match }) => match),
    clauses: clausesOf(draft, index),
    thread: joined?.row.thread ?? null,
    themes,
    asks: [...new Set(asks.flat())],
  };
}

type Found = { readonly match: DraftMatch; readonly row: DraftRow; readonly rank: number };

const STRENGTH_RANK: Readonly<Record<DraftMatch["strength"], number>> = { same: 0, close: 1, related: 2 };

function nearestOf(draft: Profile, shelf: DraftShelf, { book }: DraftIndex): readonly Found[] {
  const subject = draft.words.of.size < LEAST_WORDS;
  return entriesNear(draft, shelf)
    .flatMap(({ row, source, summary }): Found[] => {
      const { other, score, rank } = [source, ...(summary === null ? [] : [summary])]
        .map((one) => rankOf(draft, one, book))
        .reduce((a, b) => (b.rank > a.rank ? b : a));
      const strength = (subject ? null : strengthNear(draft, other, score, book)) ?? "related";
      if (strength === "related" && rank < RELATED) return [];
      return [{ match: matchOf(draft, source, score, strength), row, rank }];
    })
    .sort(
      (a, b) =>
        STRENGTH_RANK[a.match.strength] - STRENGTH_RANK[b.match.strength] ||
        b.rank - a.rank ||
        (a.match.id < b.match.id ? -1 : 1),
    );
}

/**
 * Beside repeats as anywhere, a passage is close that asks for a change the draft asks for, about the same matter: a
 * draft is shorter than most that is held, which lowers how alike they are.
 */
function strengthNear(draft: Profile, other: Profile, score: number, book: LikenessBook): Strength | null {
  const repeats = relationOf(draft, other, score, book) === "repeat";
  if (repeats) return strengthOf(score, book);
  if (!asksAlike(draft, other) || score < book.close * DRAFT_SHARE) return null;
  const { wordCosine, matterCosine } = measures(draft, other);
  return wordCosine >= LEAST_WORDING && matterCosine >= LEAST_MATTER ? "close" : null;
}

/** Both ask for a kind of change about a matter that the other asks for. */
function asksAlike(a: Profile, b: Profile): boolean {
  return shares(a.changes, b.changes) && shares(a.matters, b.matters);
}

function shares(a: Weights, b: Weights): boolean {
  return [...a.of.keys()].some((code) => b.of.has(code));
}

/**
 * How near a passage stands to a draft, which is often short, without a kind of change, or in words nobody else used:
 * its likeness, as log odds, and beside it the words and themes alone.
 */
function rankOf(draft: Profile, other: Profile, book: LikenessBook) {
  const score = likeness(draft, other, book.passages);
  const { wordCosine, themeCosine } = measures(draft, other);
  return { other, score, rank: Math.log(score / (1 - score)) / 4 + 2 * wordCosine + themeCosine };
}

function entriesNear(draft: Profile, { entries, near }: DraftShelf): readonly DraftEntry[] {
  return near.of(draft).flatMap((at) => entries[at] ?? []);
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
      if (score < book.touches * (asksAlike(draft, source) ? CLAUSE_SHARE : 1)) return [];
      const practice = practiceStrength(draft, source, score, book) ?? "touches";
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

/** "drug and alcohol service" says what it is about; "Marlshire Police" only who. */
function properWords(owner: string): string {
  return (owner.match(/\p{Lu}[\p{L}\p{M}'\u2019-]*/gu) ?? []).join(" ");
}
