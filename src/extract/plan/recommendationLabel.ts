/** A recommendation's label at the start of a text: its number as printed (space closed up) and what follows. */
export type RecommendationLabel = { readonly number: string; readonly rest: string };

const WORDED =
  /^(?:(?:panel|agency|imr|overview|dhr|dardr|multi-agency|single agency|national|local)\s+)?recommendations?\s*(?:no\.?|number|#)?\s*(\d{1,3}(?:\.\d{1,2})*)\s?\(?((?<![A-Za-z])[a-h](?![A-Za-z]))?\)?(?:\s*\(cont(?:inued|'d|\.)?\))?\s*(?:[:.–—-]+\s*|\s+|$)/i;
const SHORT = /^R(?:ec)?\.?\s?(\d{1,3})\s?([a-h])?\s*[:.)–—-]\s*/;
const NUMBERED = /^(\d{1,2})\s?([a-h])?\s*[.):]\s+(?=\S)/;

/** The label with which a recommendation cell or banner begins ("RECOMMENDATION 8a:", "Recommendation 11 b -", "4. All agencies"), or null. */
export function recommendationLabel(text: string, numbered: boolean): RecommendationLabel | null {
  const match = WORDED.exec(text) ?? SHORT.exec(text) ?? (numbered ? NUMBERED.exec(text) : null);
  if (!match?.[1]) return null;
  return { number: `${match[1]}${(match[2] ?? "").toLowerCase()}`, rest: text.slice(match[0].length).trim() };
}

/** The number of a number cell ("3", "8 a", "Rec 4.", "R5"), or null where it holds none. */
export function numberOfCell(text: string): string | null {
  const match =
    /^(?:rec(?:ommendation)?\.?\s*(?:no\.?\s*)?|r|action\s*|no\.?\s*)?(\d{1,3}(?:\.\d{1,3})*)\s?\(?([a-z])?\)?[.):]?$/i.exec(
      text.trim(),
    );
  return match?.[1] ? `${match[1]}${(match[2] ?? "").toLowerCase()}` : null;
}
