import { asksOf } from "../coding/asksOf.ts";
import type { CompiledAsks } from "../coding/compileAsks.ts";
import { tokenise } from "../coding/tokenise.ts";
import { wordBag } from "../coding/wordBag.ts";
import type { AdoptedDocument, WordBag } from "../model/adopted.ts";
import type { Coding, Extraction, Finding, Place, ReviewLabel, SubItem } from "../model/extraction.ts";
import type { DatePrinted } from "../model/partialDate.ts";
import { printedLinks } from "../threads/printedLinks.ts";
import { actionWording, learningWording, recommendationWording } from "./wording.ts";

/** A date cell that holds no date may hold prose; so much of it may be kept. */
const LONGEST_UNDATED_WORDS = 5;
/** A heading may carry a note behind the name; so much of it says where a record stands. */
const LONGEST_SECTION_WORDS = 10;
/** What an indicator phrase may be at most, so that evidence never becomes a quotation. */
const LONGEST_EVIDENCE_WORDS = 4;

/** What of the codebook is needed to adopt a document that is coded already. */
export type AdoptingCodebook = { readonly version: string; readonly asks: CompiledAsks };

/**
 * Keeps of a document what may be stored: facts, printed dates, bodies, codings and bags of words, no sentence.
 * @param codebook `version` of the codebook its codings were made with, `asks` to find what each passage asks for
 * @throws RangeError naming the passage, where the evidence of a coding is longer than four words
 */
export function adoptDocument(extraction: Extraction, codebook: AdoptingCodebook): AdoptedDocument {
  const { asks } = codebook;
  const own = extraction.document.review?.label ?? null;
  return {
    codebookVersion: codebook.version,
    document: { ...extraction.document, review: adoptReview(extraction.document.review) },
    recommendations: extraction.recommendations.map(({ text, subItems, themes, place, ...facts }) => ({
      ...facts,
      place: adoptPlace(place),
      subItems: subItems.map(adoptSubItem),
      themes: checkedCodings(themes, facts.id),
      asks: asksOf({ kind: "recommendation", text, subItems }, asks),
      links: printedLinks(recommendationWording({ text, subItems }), own),
      words: wordBag(recommendationWording({ text, subItems })),
    })),
    actions: extraction.actions.map(
      ({ text, outcome, target, revisedTarget, completion, themes, place, ...facts }) => ({
        ...facts,
        place: adoptPlace(place),
        target: adoptDate(target),
        revisedTarget: adoptDate(revisedTarget),
        completion: adoptDate(completion),
        themes: checkedCodings(themes, facts.id),
        asks: asksOf({ kind: "action", text, outcome }, asks),
        links: printedLinks(actionWording({ text, outcome }) ?? "", own),
        hasText: text !== null,
        hasOutcome: outcome !== null,
        words: bagOf(actionWording({ text, outcome })),
      }),
    ),
    updates: extraction.updates.map(({ text, place, ...facts }) => ({
      ...facts,
      place: adoptPlace(place),
      links: printedLinks(text, own),
      words: wordBag(text),
    })),
    learning: extraction.learning.map(({ text, lesson, themes, place, ...facts }) => ({
      ...facts,
      place: adoptPlace(place),
      themes: checkedCodings(themes, facts.id),
      asks: asksOf({ kind: "learning", text, lesson }, asks),
      links: printedLinks(learningWording({ text, lesson }), own),
      hasLesson: lesson !== null,
      words: wordBag(learningWording({ text, lesson })),
    })),
    clauses: extraction.clauses.map(({ text, themes, place, ...facts }) => ({
      ...facts,
      place: adoptPlace(place),
      themes: checkedCodings(themes, facts.id),
      asks: asksOf({ kind: "clause", text }, asks),
      words: wordBag(text),
    })),
    findings: extraction.findings.map(adoptFinding),
  };
}

function adoptSubItem({ letter, target }: SubItem): Omit<SubItem, "text"> {
  return { letter, target: adoptDate(target) };
}

/** A pseudonym is kept only as the label of its review: one that the label does not print says nothing of the review. */
function adoptReview(review: ReviewLabel | null): ReviewLabel | null {
  return review && { ...review, pseudonyms: review.pseudonyms.filter((name) => review.label.includes(name)) };
}

function adoptPlace(place: Place): Place {
  return place.section === null ? place : { ...place, section: firstWords(place.section, LONGEST_SECTION_WORDS) };
}

function adoptDate(printed: DatePrinted | null): DatePrinted | null {
  if (printed === null || printed.date !== null) return printed;
  return { printed: firstWords(printed.printed, LONGEST_UNDATED_WORDS), date: null };
}

/** What a finding quotes is a heading or a label; a longer quotation would be a sentence. */
function adoptFinding(finding: Finding): Finding {
  return {
    ...finding,
    place: adoptPlace(finding.place),
    message: finding.message.replace(
      /(["“])([^"“”]*)(["”])/g,
      (_, open: string, quoted: string, close: string) => `${open}${firstWords(quoted, LONGEST_UNDATED_WORDS)}${close}`,
    ),
  };
}

function bagOf(wording: string | null): WordBag {
  return wording === null ? [] : wordBag(wording);
}

function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most ? text : `${words.slice(0, most).join(" ")}…`;
}

function checkedCodings(codings: readonly Coding[], passage: string): readonly Coding[] {
  for (const { theme, evidence } of codings) {
    const long = evidence.find((phrase) => tokenise(phrase).length > LONGEST_EVIDENCE_WORDS);
    if (long !== undefined) {
      throw new RangeError(
        `evidence of theme ${theme} for ${passage} is longer than ${LONGEST_EVIDENCE_WORDS} words: "${long}"; give a shorter indicator`,
      );
    }
  }
  return codings;
}
