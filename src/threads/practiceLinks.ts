import type { PassageId } from "../model/ids.ts";
import type { PracticeStrength } from "../model/vocabulary.ts";
import { candidates } from "./candidates.ts";
import { likeness, measures } from "./likeness.ts";
import type { LikenessBook } from "./likenessBook.ts";
import type { Profile } from "./profile.ts";

/** A clause of a practice document that already says what a passage asks for, or touches it. */
export type PracticeLink = {
  readonly passage: PassageId;
  readonly clause: PassageId;
  readonly score: number;
  readonly strength: PracticeStrength;
};

const MOST_CLAUSES = 3;
/** How far a clause must require the kinds of change a passage asks for, to answer and not only touch it. */
const SAME_CHANGE = 0.75;

/** The clauses nearest to each passage, best first, at most three each; none where nothing is near. */
export function practiceLinks(
  passages: readonly Profile[],
  clauses: readonly Profile[],
  book: LikenessBook,
): PracticeLink[] {
  const near = candidates(clauses);
  return passages.flatMap((passage) =>
    near
      .of(passage)
      .flatMap((index): PracticeLink[] => {
        const clause = clauses[index];
        if (clause === undefined) return [];
        const score = Math.round(likeness(passage, clause, book.clauses) * 1000) / 1000;
        const strength = practiceStrength(passage, clause, score, book);
        return strength === null ? [] : [{ passage: passage.passage.id, clause: clause.passage.id, score, strength }];
      })
      .sort((a, b) => b.score - a.score || (a.clause < b.clause ? -1 : 1))
      .slice(0, MOST_CLAUSES),
  );
}

/** How far a clause goes towards what a passage asks; null where it is not near. */
export function practiceStrength(
  passage: Profile,
  clause: Profile,
  score: number,
  book: LikenessBook,
): PracticeStrength | null {
  if (score < book.touches) return null;
  return score >= book.answers && measures(passage, clause).changeCosine >= SAME_CHANGE ? "answers" : "touches";
}
