import type { LikenessModel, Measure } from "./likenessBook.ts";
import { MEASURES } from "./likenessBook.ts";
import type { Profile, Sentence } from "./profile.ts";
import { shared } from "./weights.ts";

/** Weight of shared matters at which two passages have as much in common as counts. */
const FULL_MASS = 8;
/** The same of shared words. */
const FULL_WORD_MASS = 25;
/** How far two sentences about the same matter are alike where one of them names no kind of change. */
const CHANGE_UNKNOWN = 0.3;
const MATTER_ALONE = 0.3;

/**
 * How alike two passages are, from 0 to 1: what is asked, about what, and in which words. The same both ways, and the
 * same whatever other passages are held.
 */
export function likeness(a: Profile, b: Profile, model: LikenessModel): number {
  const measured = measures(a, b);
  let sum = model.intercept;
  for (const measure of MEASURES) sum += model.coefficients[measure] * measured[measure];
  return 1 / (1 + Math.exp(-sum));
}

/** The measures of a pair, each from 0 to 1 and the same both ways. */
export function measures(a: Profile, b: Profile): Readonly<Record<Measure, number>> {
  const words = shared(a.words, b.words);
  const matters = shared(a.matters, b.matters);
  const changes = shared(a.changes, b.changes);
  const themes = shared(a.themes, b.themes);
  const { cosine, mass } = bestSentences(a.sentences, b.sentences);
  const matterCosine = over(matters.least, Math.sqrt(a.matters.sum * b.matters.sum));
  const changeCosine = over(changes.least, Math.sqrt(a.changes.sum * b.changes.sum));
  const themeCosine = over(themes.least, Math.sqrt(a.themes.sum * b.themes.sum));
  return {
    wordCosine: over(words.products, a.words.length * b.words.length),
    wordShare: over(words.least, Math.min(a.words.sum, b.words.sum)),
    wordMass: Math.min(1, words.least / FULL_WORD_MASS),
    wordCover: over(words.least, Math.max(a.words.sum, b.words.sum)),
    matterCosine,
    matterShare: over(matters.least, Math.min(a.matters.sum, b.matters.sum)),
    matterMass: Math.min(1, matters.least / FULL_MASS),
    matterCover: over(matters.least, Math.max(a.matters.sum, b.matters.sum)),
    changeCosine,
    themeShare: over(themes.least, Math.min(a.themes.sum, b.themes.sum)),
    themeCosine,
    themeAndChange: Math.sqrt(themeCosine * changeCosine),
    matterAndChange: Math.sqrt(matterCosine * changeCosine),
    sentenceCosine: cosine,
    sentenceMass: mass,
  };
}

/** The two sentences that are most alike: the same matter counts more where the same kind of change is asked. */
function bestSentences(
  a: readonly Sentence[],
  b: readonly Sentence[],
): { readonly cosine: number; readonly mass: number } {
  let cosine = 0;
  let mass = 0;
  for (const one of a) {
    for (const other of b) {
      const matter = shared(one.matters, other.matters).least;
      if (matter === 0) continue;
      const known = one.changes.sum > 0 && other.changes.sum > 0;
      const change = known
        ? shared(one.changes, other.changes).least / Math.sqrt(one.changes.sum * other.changes.sum)
        : CHANGE_UNKNOWN;
      const share = MATTER_ALONE + (1 - MATTER_ALONE) * change;
      cosine = Math.max(cosine, (share * matter) / Math.sqrt(one.matters.sum * other.matters.sum));
      mass = Math.max(mass, share * matter);
    }
  }
  return { cosine, mass: Math.min(1, mass / FULL_MASS) };
}

function over(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
