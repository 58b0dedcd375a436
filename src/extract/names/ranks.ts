/** Ranks and titles, and how many words of a text make one. */

const RANK =
  /(?:[TAD]\/?\s?)?(?:D\/)?(?:(?:temporary|temp\.?|acting|deputy|assistant|retired|former)\s+)*(?:det(?:ective|\.)?\s+)?(?:(?:ch(?:ief|\.)?\s+)?(?:superintendent|supt\.?|inspector|insp\.?)|sergeant|sgt\.?|constable|chief constable|commander|DCS|DCI|DI|DS|DC|DCC|ACC|ACO|PC|PCSO|PS|WPC|CI|CC|HHJ)(?![a-z])/iy;
const TITLE =
  /(?:Rt\.?\s+Hon\.?(?:ourable)?|Right\s+Honourable|the\s+Hon\.?|Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof(?:essor)?|Cllr|Councillor|Rev(?:erend)?|Revd|Canon|Imam|Rabbi|Sister(?=\s\p{Lu})|Sir|Dame|Lord|Lady|Baroness|Baron|Judge)\.?(?=\s)/uy;
const ABBREVIATED = /^(?:[TAD]\/?)?(?:DCS|DCI|DI|DS|DC|DCC|ACC|ACO|PC|PCSO|PS|WPC|CI|CC|HHJ)$/i;

export type RankMatch = { readonly end: number; readonly kind: "rank" | "title"; readonly printed: string };

/** The rank or title that begins at `at`, where a word begins; null where none does. A rank has a capital first letter. */
export function rankAt(text: string, at: number): RankMatch | null {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !/\p{Lu}/u.test(text.charAt(at))) return null;
  RANK.lastIndex = at;
  const rank = RANK.exec(text)?.[0];
  if (rank !== undefined && isPrintedAsRank(rank)) return { end: at + rank.length, kind: "rank", printed: rank };
  TITLE.lastIndex = at;
  const title = TITLE.exec(text)?.[0];
  return title === undefined ? null : { end: at + title.length, kind: "title", printed: title };
}

/** "Di" and "Ps" are words or names; "DI" and "PS" are ranks. */
function isPrintedAsRank(rank: string): boolean {
  return !ABBREVIATED.test(rank.replace(/\s/g, "")) || rank === rank.toUpperCase();
}

/** A title that goes with the name it stands before; others ("Cllr", "Dr", "Lord") stay. */
export function goesWithName(title: string): boolean {
  return /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Rt|Right|the)\b/.test(title);
}
