import type { DocumentId } from "../model/ids.ts";
import { textDigits } from "../model/textHash.ts";
import { lettersAndDigits } from "./lettersAndDigits.ts";

/**
 * Makes the ids of one document's records of one kind: `<document>/<kind>-<8 hex>`, the hex of the text's letters and digits,
 * so that page breaks, re-wrapping and punctuation never change one; the same text again gets `-2`, `-3`.
 */
export function recordIds<Id extends string>(document: DocumentId, kind: string): (text: string) => Id {
  const seen = new Map<string, number>();
  return (text) => {
    const base = `${document}/${kind}-${textDigits(lettersAndDigits(text.normalize("NFKC")))}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return (count === 1 ? base : `${base}-${count}`) as Id;
  };
}
