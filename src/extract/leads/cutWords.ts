import { BODY_HEADS, BODY_NAME_WORDS, JOINING_WORDS, POST_HEADS, UNIT_HEADS, WORK_WORDS } from "../names/leadWords.ts";
import { isPlace } from "../names/places.ts";

const SETS = [BODY_HEADS, UNIT_HEADS, POST_HEADS, WORK_WORDS, BODY_NAME_WORDS, JOINING_WORDS];
/** A longer second piece is sooner a word of its own than the rest of a cut name. */
const LONGEST_PIECE = 7;
const PREFIX = /^(?:multi|non|co|sub|inter|cross|re|pre|post|self|anti|vice|mid|well|follow)$/i;
const SENTENCE_WORDS =
  /^(?:their|its|our|this|that|these|those|who|which|is|are|be|will|has|have|not|see|new|lead|led|other|plus|if|also|across|conjunction|behalf|via|c|o|tbc|ongoing|lawyers?|reviews?|report|plan|staff|carers?|homes?|de|du|da|di|la|le|van|von|der|den|bin|al|el)$/;

function isKnown(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/'s?$/, "");
  return SETS.some((set) => set.has(plain)) || isPlace(plain) || SENTENCE_WORDS.test(plain);
}

/**
 * Joins words that a narrow column cut in two: "Safegua rding", "Cambridge-shire", "Manager/Ser vice". Two pieces are one word
 * where the whole is a word of bodies, posts or places, or where neither piece is one and the second goes on in lower case.
 */
export function joinCutWords(text: string): string {
  const single = text.replace(/\s+/g, " ").trim();
  const unhyphenated = single.replace(/(\p{L}{2,})[-\u2010]\s?(\p{Ll}{2,})/gu, (cut, first: string, second: string) => {
    const whole = first + second;
    return isKnown(whole) && !isKnown(cut.replace(/\s/g, "")) && !PREFIX.test(first) ? whole : cut.replace(/\s/g, "");
  });
  return unhyphenated.replace(/(?<![\p{L}\p{N}'\u2019-])(\p{Lu}?\p{L}+) (\p{Ll}+)(?![\p{L}'\u2019-])/gu, joined);
}

function joined(cut: string, first: string, second: string): string {
  if (isKnown(second) && isKnown(first)) return cut;
  const isName = /^\p{Lu}\p{Ll}/u.test(first);
  if (isKnown(first + second) && !(isKnown(second) && JOINING_WORDS.has(second) && !isName)) return first + second;
  const goesOn = isName && second.length <= LONGEST_PIECE && !isKnown(first) && !isKnown(second) && !PREFIX.test(first);
  return goesOn ? first + second : cut;
}
