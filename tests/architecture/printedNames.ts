const RANK =
  "(?:PC|PS|DC|DS|DI|DCI|D/?Supt|Det\\.? ?(?:Con|Sgt|Insp|Supt)|T/\\w+|Sgt|Insp|Ch/?Insp|Supt|Detective (?:Constable|Sergeant|Inspector|Chief Inspector|Superintendent)|Constable|Sergeant|Inspector|Superintendent|Rt\\.? Hon\\.?)";
const CAPITALISED = "[A-Z][a-z]+(?:[-’'][A-Z][a-z]+)?";

/** Words that open the name of a unit and no person's. */
const UNIT = "(?!(?:Protecting|Public|Crime|Criminal|Safeguarding|Domestic|Major|Force|Local|Neighbourhood) )";

/** A rank or style with two capitalised words behind it: how plans print an officer. */
export const RANKED_NAME = new RegExp(`\\b${RANK}\\.? ${UNIT}${CAPITALISED} ${CAPITALISED}\\b`, "g");

/** In a table a person stands before "for" and the body; on a title page, behind a role. */
const NAMED = [
  new RegExp(`\\b(${CAPITALISED} ${CAPITALISED}) for ${CAPITALISED}`, "g"),
  new RegExp(`\\b(?:Chair|Author|Coroner|Minister) (${CAPITALISED} ${CAPITALISED})\\b`, "g"),
  new RegExp(`\\b${RANK}\\.? (${CAPITALISED} ${CAPITALISED})\\b`, "g"),
];

/**
 * Names of people as a document prints them, by how they are written: two capitalised words, each pair once, neither of
 * them a word that the document prints in lower case too.
 */
export function printedNames(text: string): string[] {
  const plainWords = new Set(text.match(/\b[a-z]+\b/g));
  const found = NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]));
  return [...new Set(found.filter((name) => name !== undefined))].filter((name) =>
    name.split(" ").every((word) => !plainWords.has(word.toLowerCase())),
  );
}
