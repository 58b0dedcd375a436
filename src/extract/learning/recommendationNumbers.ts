import { COUNT_WORDS, countFigures } from "../prose/countWord.ts";

const ONE = String.raw`(?:\d{1,2}(?:\.\d{1,2})*(?:\s?[a-z](?![a-z]))?|${COUNT_WORDS})`;
const JOIN = String.raw`\s*(?:,\s*and|,|&|\+|/|;|and|to|-|–)\s*(?:recommendations?\s*)?`;
const REFERENCE = new RegExp(
  String.raw`\b(?:recommendations?|recs?\.?)\s*(?:no\.?s?\s*|numbers?\s*)?(${ONE}(?:${JOIN}${ONE})*)`,
  "gi",
);
const RANGE = new RegExp(String.raw`^(${ONE})\s*(?:-|–|to)\s*(${ONE})$`, "i");

/** Every recommendation number a heading refers to, in printed order, ranges written out: "Panel recommendations 1, 3-5 and 8a" gives 1, 3, 4, 5, 8a. */
export function recommendationNumbers(heading: string): readonly string[] {
  const numbers = [...heading.matchAll(REFERENCE)].flatMap(([, list]) =>
    (list ?? "")
      .split(/\s*(?:,\s*and\b|,|&|\+|\/|;|\band\b)\s*/i)
      .flatMap((part) => written(part.replace(/^recommendations?\s*/i, ""))),
  );
  return [...new Set(numbers)];
}

function written(part: string): readonly string[] {
  const [, from, to] = RANGE.exec(part.trim()) ?? [];
  if (from === undefined || to === undefined) return part.trim() === "" ? [] : [countFigures(part.trim())];
  const [first, last] = [Number(countFigures(from)), Number(countFigures(to))];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first)
    return [countFigures(from), countFigures(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
