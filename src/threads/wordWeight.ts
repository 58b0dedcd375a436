import type { Frequencies } from "./likenessBook.ts";

/** Words that stand in any recommendation and say nothing of what it asks. */
const STOP_STEMS = new Set(
  (
    "a about al all also am an and ani ar as at be been befor being between both but by can could did do doe dure each either etc ever for " +
    "from further had ha have he her here hi him how i if in into is it its ie eg mai me might more most must mr mrs ms my " +
    "need no nor not of off on onc one onli or other our out over own per shall she should so some such than that the thei " +
    "their them then there these thi those three through to too two under until up upon us wa we well were what when where " +
    "whether which while who whom whose will with within without would you your theirs ensur follow regard respect via safer"
  ).split(" "),
);
/** Words of the field that nearly every text holds. */
const COMMON_STEMS = new Set(
  (
    "abus action agenc awar case develop domest dhr homicid includ inform learn partner partnership peopl polici practic process " +
    "profession provid recommend relat review risk servic staff support train use victim violenc work panel report place appropri"
  ).split(" "),
);
const COMMON_SHARE = 0.4;
/** A word never met before may be a name; it counts as one met so often. */
const UNKNOWN_COUNT = 2;

/** How much a stem says of what a passage asks: 0 for none, up to about 6 for the rarest. */
export function wordWeight(stem: string, { passages, words }: Frequencies): number {
  if (STOP_STEMS.has(stem) || stem.length < 2 || /^\d+$/.test(stem)) return 0;
  const weight = Math.log((passages + 1) / ((words[stem] ?? UNKNOWN_COUNT) + 0.5));
  return Math.max(0, weight) * (COMMON_STEMS.has(stem) ? COMMON_SHARE : 1);
}

/** How much a code says, by how few passages carry it. */
export function codeWeight(code: string, counts: Readonly<Record<string, number>>, passages: number): number {
  return Math.max(0.1, Math.log((passages + 1) / ((counts[code] ?? UNKNOWN_COUNT) + 1)));
}
