import type { Place, SubItem } from "../../model/extraction.ts";
import type { DatePrinted } from "../../model/partialDate.ts";
import type { Origin, Scope } from "../../model/vocabulary.ts";
import type { RecommendationDraft } from "../draft.ts";
import { lettersAndDigits } from "../lettersAndDigits.ts";
import { asksForChange } from "../prose/directive.ts";
import { readTrailingTargetOfItem } from "./itemTarget.ts";
import { RunningText } from "./runningText.ts";

/** A recommendation while its rows are still being read. */
export class OpenRecommendation {
  number: string | null;
  origin: Origin;
  addressedTo: string | null;
  scope: Scope | null = null;
  readonly text = new RunningText();
  readonly items: { letter: string; text: string }[] = [];
  hasActions = false;
  readonly place: Place;

  constructor(start: { number: string | null; origin: Origin; addressedTo: string | null; place: Place }) {
    this.number = start.number;
    this.origin = start.origin;
    this.addressedTo = start.addressedTo;
    this.place = start.place;
  }

  get isBare(): boolean {
    return this.text.paragraphs.length === 0 && this.items.length === 0;
  }

  /** Adds paragraphs of its text; those with letters in order are its sub-items, what stands after a letter's item goes with it. */
  addText(paragraphs: readonly string[]): void {
    const last = this.items.at(-1);
    for (const [i, paragraph] of paragraphs.entries()) {
      const item = LETTERED.exec(paragraph);
      const letter = (item?.[1] ?? item?.[2])?.toLowerCase();
      if (letter && this.expects(letter))
        this.items.push({ letter, text: paragraph.slice(item?.[0].length ?? 0).trim() });
      else if (i === 0 && last && this.items.at(-1) === last && !/[.!?;:]$/.test(last.text))
        last.text = `${last.text} ${paragraph}`;
      else this.text.add([paragraph]);
    }
  }

  /** Leaves out paragraphs that tell what happened and ask for nothing, where the numbered text begins below them; true where there were any. */
  dropNarrative(): boolean {
    if (this.text.paragraphs.length === 0 || this.text.paragraphs.some(asksForChange)) return false;
    this.text.paragraphs.length = 0;
    return true;
  }

  /** Adds a lettered item; one whose letter stands already only points to it. */
  addItem(letter: string, text: string): void {
    if (this.items.some((item) => item.letter === letter)) return;
    this.items.push({ letter, text });
  }

  private expects(letter: string): boolean {
    return letter === String.fromCharCode("a".charCodeAt(0) + this.items.length);
  }

  draft(): RecommendationDraft {
    const inline = this.items.length ? null : inlineItems(this.text.text ?? "");
    const items = inline?.items ?? this.items;
    const subItems: SubItem[] = items.map(({ letter, text }) => {
      const { text: own, target } = readTrailingTargetOfItem(text);
      return { letter, text: own, target };
    });
    const text = inline ? inline.text : this.text.text;
    return {
      number: this.number,
      origin: this.origin,
      addressedTo: this.addressedTo,
      text: text ?? subItems.map((item) => item.text).join("\n"),
      scope: this.scope,
      subItems,
      place: this.place,
    };
  }
}

export type ItemTarget = { readonly text: string; readonly target: DatePrinted | null };

const LETTERED = /^(?:\(([a-z])\)|([a-z])[.)\]])\s+/;

/** Lettered items that one paragraph holds ("... must: a) ...; b) ...; c) ..."): at least two, in order, each after a mark. */
function inlineItems(text: string): { text: string; items: { letter: string; text: string }[] } | null {
  const found = [...text.matchAll(/(?:(?<=[:;.,]\s)|(?<=\n))\(?([a-z])[.)]\s+/g)];
  const inOrder = found.filter((match, i) => match[1] === String.fromCharCode(97 + i));
  const first = inOrder[0];
  if (
    inOrder.length < 2 ||
    inOrder.length !== found.length ||
    !first ||
    lettersAndDigits(text.slice(0, first.index)).length < 4
  )
    return null;
  const items = inOrder.map((match, i) => ({
    letter: match[1] ?? "",
    text: text.slice(match.index + match[0].length, inOrder[i + 1]?.index ?? text.length).trim(),
  }));
  return { text: text.slice(0, first.index).trim(), items };
}
