/** The parts of the page in order: the id of each heading, and its words. */
export const PARTS = {
  held: "What is held, and from when",
  records: "How a document becomes records",
  codebook: "The themes, in plain words",
  accuracy: "How often a theme is right",
  repeats: "How repeats are found",
  practice: "How practice documents are linked",
  search: "How the search works",
  limits: "What these figures cannot say",
  question: "How to question a theme or a pair",
  changes: "What changed in the codebook",
  data: "The data, and their licence",
} as const;
export type PartName = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** The id of a part's heading, which the table of contents leads to. */
export function partId(part: PartName): string {
  return `method-${part}`;
}
