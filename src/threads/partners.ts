import type { PassageId } from "../model/ids.ts";
import type { Relation } from "../model/vocabulary.ts";
import { candidates } from "./candidates.ts";
import { likeness } from "./likeness.ts";
import type { LikenessBook } from "./likenessBook.ts";
import type { Profile } from "./profile.ts";
import { ofOneReview, relationOf } from "./relationOf.ts";

/**
 * A passage that says much the same as another. `score` from 0 to 1, the same both ways, is what partners are ranked by;
 * `raw` is how alike the two are, whatever review they are of.
 */
export type Partner = {
  readonly id: PassageId;
  readonly score: number;
  readonly raw: number;
  readonly relation: Relation;
};

/** How many partners of a passage are published and printed. */
export const MOST_PARTNERS = 10;

/** Of one review a passage says nothing that is not known there: its partners rank behind those of other reviews. */
const OWN_REVIEW_SHARE = 0.01;

/** How alike two passages are and how they stand to one another. */
export function partnership(a: Profile, b: Profile, book: LikenessBook): Omit<Partner, "id"> {
  const raw = likeness(a, b, book.passages);
  const relation = relationOf(a, b, raw, book);
  return { score: round(ofOneReview(a, b) ? raw * OWN_REVIEW_SHARE : raw), raw, relation };
}

/**
 * The best partners of every profile, best first.
 * @param most how many a passage is given at most; what restates it in its own review is given beside them
 * @returns in the order of the profiles
 */
export function partners(profiles: readonly Profile[], book: LikenessBook, most: number): (readonly Partner[])[] {
  const near = candidates(profiles);
  const found = profiles.map(() => new Map<number, Partner>());
  profiles.forEach((profile, index) => {
    for (const other of near.of(profile, index)) {
      const [own, others] = [found[index], found[other]];
      const partner = profiles[other];
      if (partner === undefined || own === undefined || others === undefined || own.has(other)) continue;
      const like = partnership(profile, partner, book);
      own.set(other, { id: partner.passage.id, ...like });
      others.set(index, { id: profile.passage.id, ...like });
    }
  });
  return found.map((all) =>
    [...all.values()]
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .filter(({ relation }, place) => place < most || relation === "restated"),
  );
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
