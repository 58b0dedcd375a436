import { fields, list, nullable, oneOf, text } from "../../corpus/shapes/shape.ts";
import type { PartialDate } from "../../model/partialDate.ts";
import { partialDate } from "../../model/partialDate.ts";

export const NATIONS = ["England", "Wales", "Scotland", "Northern Ireland"] as const;
export type Nation = (typeof NATIONS)[number];

/** What somebody may need help with, in the order of the page. */
export const NEEDS = [
  "danger",
  "domestic",
  "sexual",
  "men",
  "lgbt",
  "older",
  "honour",
  "stalking",
  "children",
  "suicide",
  "bereavement",
  "behaviour",
  "deaf",
  "police",
] as const;
export type Need = (typeof NEEDS)[number];

/** What a source can say of a line: also who it is for, where it serves, and how it is used. */
const SAID = ["number", "hours", "cost", "text", "web", "who", "area", "instruction", "note"] as const;
export type Said = (typeof SAID)[number];

/** Where something about a line was read. Official: a page of the body itself, of a government or of an emergency service. */
export type HelpSource = {
  readonly says: readonly Said[];
  readonly kind: "official" | "secondary";
  readonly publisher: string;
  readonly address: string;
  /** How old the page is, in words: a date, or what its content gives away. */
  readonly age: string;
};

/** A line or service to turn to; `null` = not known. A number stands here before it may be shown: see `shownLine`. */
export type HelpLine = {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly nations: readonly Nation[];
  readonly needs: readonly Need[];
  readonly number: string | null;
  readonly hours: string | null;
  readonly cost: string | null;
  /** A number for text messages, and the word to send where there is one. */
  readonly text: { readonly number: string; readonly send: string | null } | null;
  readonly web: string | null;
  readonly note: string | null;
  readonly checkedOn: PartialDate;
  readonly checkedAgainst: "stored copy" | "live page";
  readonly sources: readonly HelpSource[];
};

/** What `data/help.json` holds. */
export const helpShape = fields<{ readonly lines: readonly HelpLine[] }>({
  lines: list(
    fields<HelpLine>({
      id: text,
      name: text,
      who: text,
      nations: list(oneOf(NATIONS)),
      needs: list(oneOf(NEEDS)),
      number: nullable(text),
      hours: nullable(text),
      cost: nullable(text),
      text: nullable(fields<{ number: string; send: string | null }>({ number: text, send: nullable(text) })),
      web: nullable(text),
      note: nullable(text),
      checkedOn: (value, place) => partialDate(text(value, place)),
      checkedAgainst: oneOf(["stored copy", "live page"]),
      sources: list(
        fields<HelpSource>({
          says: list(oneOf(SAID)),
          kind: oneOf(["official", "secondary"]),
          publisher: text,
          address: text,
          age: text,
        }),
      ),
    }),
  ),
});
