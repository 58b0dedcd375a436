import { lettersAndDigits } from "../lettersAndDigits.ts";
import { continuesText, readsOn } from "./continuesText.ts";

/** The paragraphs of a cell that several printed rows make up. */
export class RunningText {
  readonly paragraphs: string[] = [];

  /** Adds what a further row prints: joined where the sentence was open, left out where a page break only repeats the end. */
  add(paragraphs: readonly string[]): void {
    paragraphs.forEach((paragraph, i) => {
      const last = this.paragraphs.at(-1);
      if (i === 0 && last !== undefined && repeatsEnd(last, paragraph)) return;
      if (i === 0 && last !== undefined && continuesText(last, paragraph))
        this.paragraphs[this.paragraphs.length - 1] = `${last} ${paragraph}`;
      else this.paragraphs.push(paragraph);
    });
  }

  /** The whole text, paragraphs on lines of their own; null where nothing is printed. */
  get text(): string | null {
    return this.paragraphs.length ? this.paragraphs.join("\n") : null;
  }

  get last(): string {
    return this.paragraphs.at(-1) ?? "";
  }
}

const HEADS =
  /^(?:trust|board|group|partnership|manager|officer|lead|leads|council|service|services|constabulary|police|team|management|coordinator|commissioner|agency|agencies|authority|department|committee)\b/i;
const ENDS_WITH_HEAD =
  /(?:\b(?:trust|board|group|partnership|managers?|officers?|leads?|council|services?|constabulary|police|teams?|coordinators?|commissioner|agenc(?:y|ies)|authority|marac)|\)|\b[A-Z]{2,})$/i;
const NEEDS_MORE =
  /(?:[,&/-]|\b(?:inspector|superintendent|sergeant|constable|nurse|head|chief|and|of|for|the|in|on|NHS|foundation|domestic|sexual|community|safeguarding|violence|county|city|borough))$/i;

/** The lead cell, whose pieces are names of bodies and not sentences: joined only where a name was cut. */
export class RunningLead {
  readonly paragraphs: string[] = [];

  add(paragraphs: readonly string[], spread = false): void {
    paragraphs.forEach((paragraph, i) => {
      const last = this.paragraphs.at(-1);
      const cut =
        i === 0 &&
        last !== undefined &&
        (spread ||
          /^\p{Ll}/u.test(paragraph) ||
          NEEDS_MORE.test(last) ||
          (HEADS.test(paragraph) && !ENDS_WITH_HEAD.test(last)));
      if (cut) this.paragraphs[this.paragraphs.length - 1] = `${last} ${paragraph}`;
      else this.paragraphs.push(paragraph);
    });
  }
}

/** A page break may print the last words of a cell a second time. */
function repeatsEnd(text: string, piece: string): boolean {
  const key = lettersAndDigits(piece);
  return (
    key.length >= 8 &&
    readsOn(text, piece) &&
    lettersAndDigits(text)
      .slice(-key.length - 24)
      .includes(key)
  );
}
