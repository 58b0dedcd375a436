/** The part of a learning point a line opens, and the text after the label on the same line. */
export type PointPart = { readonly part: "narrative" | "lesson"; readonly rest: string };

const NARRATIVE =
  /^(?:narrative|context|background|what happened|the issue|issue|evidence)(?:\s*[:.–—-]\s*|\s+(?=[A-Z])|$)/i;
const LESSON =
  /^(?:(?:key |the )?(?:lessons?(?: learn(?:ed|t)| identified)?|learning(?: point| identified)?)\s*(?:[:.–—-]\s*|$)|lesson\s+(?=\p{Lu}))/iu;

/** Reads the label that opens a part of a learning point ("Narrative", "Lesson:"); null where the line opens none. */
export function pointPart(text: string): PointPart | null {
  for (const [part, label] of [
    ["narrative", NARRATIVE],
    ["lesson", LESSON],
  ] as const) {
    const found = label.exec(text);
    if (found !== null && !/^[a-z]/.test(text)) return { part, rest: text.slice(found[0].length).trim() };
  }
  return null;
}
