/** What the title of a section says it holds; all false for a title that does not say ("Housing"). */
export type SectionKind = {
  readonly recommendations: boolean;
  readonly learning: boolean;
  readonly contents: boolean;
  readonly appendix: boolean;
  /** A part of a review that holds neither ("Chronology", "Terms of reference"), or only those of an earlier review. */
  readonly other: boolean;
};

const RECOMMENDATIONS = /\brecommendations\b(?!\s*(?:no\.?s?\s*|numbers?\s*)?\d)|^recommendation$/i;
/** What a title says beside its name: "Learning 2 (Recommendations 3 and 4)". */
const ASIDE = /[[(][^\])]*[\])]/g;
const LEARNING = /\b(?:learning|lessons?|learnt|learned)\b/i;
const NO_LEARNING =
  /\be-?learning|\b(?:machine|distance|online|blended) learning|\blearning (?:disab|difficult|needs|support|mentor|styles|and development|(?:&|and) skills)|\blearning event/i;
const EARLIER =
  /\b(?:previous|earlier|prior|past|other|existing|thematic)\s(?:[\w'’-]+\s){0,3}(?:reviews?|dhrs?|dardrs?|scrs?|sars?|inspections?|recommendations|lessons|learning)\b|\bprogress (?:on|against|with)\b/i;
const CONTENTS = /^(?:(?:list|table) of )?contents\b(?! of)|^index$/i;
const APPENDIX = /^(?:appendi(?:x|ces)|annex(?:e|es)?|schedule|addendum)\b/i;
const OTHER =
  /^(?:the )?(?:introduction|preface|foreword|background|summary|executive summary|conclusions?|concluding|chronology|key events|events\b|narrative|terms of reference|scope\b|timescales?|glossary|abbreviations|acronyms|bibliography|references|methodology|confidentiality|dissemination|contributors|review panel|panel members|independence|authors?\b|chair\b|family\b|involvement of|equality|facts|analysis|overview\b|key (?:issues|themes|findings)|findings|good practice|purpose|process\b|review process|action plans?$|action plan\b|signatories|distribution|parallel|genogram|tribute|pen portrait|case summary|combined chronology|next steps|monitoring|implementation)/i;

/** Reads what a section holds from its title, given without its number. */
export function sectionKind(title: string): SectionKind {
  const earlier = EARLIER.test(title);
  const asks = /^(?:that|to)\s/i.test(title);
  const recommendations = !earlier && !asks && RECOMMENDATIONS.test(title.replace(ASIDE, " ").trim());
  const learning = !earlier && !asks && LEARNING.test(title) && !NO_LEARNING.test(title);
  const contents = CONTENTS.test(title);
  const appendix = APPENDIX.test(title);
  const other = !recommendations && !learning && !contents && !appendix && (earlier || OTHER.test(title));
  return { recommendations, learning, contents, appendix, other };
}
