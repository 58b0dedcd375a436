import { BODY_HEADS, BODY_NAME_WORDS, JOINING_WORDS, POST_HEADS, UNIT_HEADS, WORK_WORDS } from "./leadWords.ts";
import { isPlace } from "./places.ts";

/**
 * What a word of a lead cell is by the way it is written: `body` part of a listed body or written as one (SafeLives),
 * `weak` an ordinary word that bodies and people share, `unknown` a capitalised word nothing else explains.
 */
export type WordKind =
  | "rank"
  | "title"
  | "body"
  | "head"
  | "unit"
  | "post"
  | "work"
  | "weak"
  | "place"
  | "acronym"
  | "initial"
  | "joining"
  | "lower"
  | "number"
  | "particle"
  | "unknown";

const KINDS: readonly (readonly [WordKind, ReadonlySet<string>])[] = [
  ["post", POST_HEADS],
  ["head", BODY_HEADS],
  ["unit", UNIT_HEADS],
  ["work", WORK_WORDS],
  ["weak", BODY_NAME_WORDS],
];

const ORDINARY = new Set<WordKind>(["post", "head", "unit", "work", "joining", "lower"]);
const UNIT_END =
  /^(?:teams?|units?|groups?|sub-?groups?|hubs?|panels?|committee|department|commissioning|dasv|steering)$/i;

/**
 * A listed name that says more than its words do: "County Council", "Named Nurse" and "Commissioning Team" are read by their
 * words like any other council, post or unit; "Adult Social Care" and "First Light" are bodies.
 */
export function isOwnName(words: readonly string[]): boolean {
  const kinds = words.map(wordKind);
  if (words.length === 1) return !ORDINARY.has(kinds[0] ?? "lower");
  if (kinds.includes("post")) return false;
  const last = words.at(-1) ?? "";
  return kinds.every((kind) => ORDINARY.has(kind))
    ? kinds.at(-1) !== "head" && !UNIT_END.test(last)
    : !/^dasv$/i.test(last);
}

/** Small words inside people's names. */
export const PARTICLES =
  "de|du|da|dos|das|di|del|la|le|van|von|der|den|ter|bin|binti|bint|ibn|abu|al|el|ap|ab|ferch|st";
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`);
/** "McExample", "O'Example", "MacExample-Other". */
const NAME_WITH_PREFIX =
  /^(?:(?:Mc|Mac|Fitz|De|Du|Di|La|Le|Van|[OD]['\u2019])?\p{Lu}\p{Ll}+)(?:[-\u2010](?:Mc|Mac|Fitz|De|Du|Di|La|Le|Van|[OD]['\u2019])?\p{Lu}\p{Ll}+)*$/u;

/** What a word is when nothing but itself is looked at. */
export function wordKind(word: string): WordKind {
  const plain = word.toLowerCase().replace(/\u2019/g, "'");
  const bare = plain.replace(/'s?$/, "");
  if (JOINING_WORDS.has(plain)) return "joining";
  if (/^\d/.test(word)) return "number";
  for (const [kind, set] of KINDS) if (set.has(plain) || set.has(bare)) return kind;
  if (/^\p{Lu}$/u.test(word)) return "initial";
  if (PARTICLE.test(word)) return "particle";
  if (/^\p{Ll}/u.test(word)) return "lower";
  if (isPlace(word)) return "place";
  if (/^[\p{Lu}\p{N}&-]{2,}s?$/u.test(word)) return "acronym";
  if (/'s?$/.test(plain)) return "body";
  if (NAME_WITH_PREFIX.test(word)) return "unknown";
  return /\p{Ll}\p{Lu}/u.test(word.replace(/[-\u2010]./gu, "")) ? "body" : "unknown";
}
