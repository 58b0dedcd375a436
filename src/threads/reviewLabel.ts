import { lettersAndDigits } from "../extract/lettersAndDigits.ts";

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/domestic\s+homicide\s+reviews?/gi, "DHR"],
  [/domestic\s+abuse[\s-]+related\s+death\s+reviews?/gi, "DARDR"],
  [/safeguarding\s+adults?\s+reviews?/gi, "SAR"],
  [/serious\s+case\s+reviews?/gi, "SCR"],
];
const NUMBERED = /\b(DHR|DARDR|SAR|SCR|L?CSPR)s?[\s\u2010-\u2015-]*(?:no\.?\s*|number\s*|#)?0*(\d{1,3}[A-Z]?)\b/i;

/**
 * What two labels of one review have in common however they are printed: kind and number where it has any
 * (`DHR 14`, `Domestic Homicide Review No. 014` and `DHR14 (Rowan)` give `dhr14`), else its letters and digits.
 */
export function reviewLabel(printed: string): string {
  const short = KINDS.reduce((label, [long, kind]) => label.replace(long, kind), printed);
  const [, kind, number] = NUMBERED.exec(short) ?? [];
  if (kind !== undefined && number !== undefined) return `${kind}${number}`.toLowerCase();
  return lettersAndDigits(short);
}
