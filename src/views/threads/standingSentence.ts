import { dateWords } from "../dateWords.ts";
import type { Labels } from "../labels.ts";
import { countedInWords } from "../numberWord.ts";
import { shortPartnership } from "../reviewName.ts";
import { capital, counted, KIND_WORDS, listed } from "../words.ts";
import { documentDate } from "./documentDate.ts";
import { STANDING_KINDS, type Standing, type StandingKind } from "./standing.ts";

const MOST_NAMED = 6;

const LEAD_IN: Readonly<Record<StandingKind, string>> = {
  complete: "reported complete in",
  partly: "partly complete in",
  open: "open in",
  national: "with a national body in",
  "no-longer-needed": "no longer needed in",
  "not-stated": "no status stated in",
  "no-action": "no action printed for it in",
};

/**
 * What each review reported, with dates: `Reported complete in Northmoor DHR 4 (November 2023); open in Northmoor DHR 6
 * when that plan was last published (undated).` Many reviews are counted instead of named: `Reported complete in 24
 * reviews; open in nine.` Empty where nothing is given.
 */
export function standingSentence(standings: readonly Standing[], labels: Labels): string {
  const words = standings.length > MOST_NAMED ? countWords : partWords;
  const parts = STANDING_KINDS.flatMap((kind) => {
    const those = standings.filter(({ is }) => is === kind);
    return those.length === 0 ? [] : [words(kind, those, labels)];
  });
  return parts.length === 0 ? "" : `${capital(parts.join("; "))}.`;
}

/** One mark of a strip in words: `reported complete`, `open`. */
export function standingWord(kind: StandingKind): string {
  return LEAD_IN[kind].replace(/ in$/, "");
}

/** A review inside a sentence, without a comma: `Northmoor DHR 4`; a document of no review by its title. */
export function placeName({ review, documents }: Pick<Standing, "review" | "documents">, labels: Labels): string {
  const held = review === null ? undefined : labels.reviews.get(review);
  if (held !== undefined) {
    const partnership = shortPartnership(held.partnershipName);
    return held.label.startsWith(partnership) ? held.label : `${partnership} ${held.label}`;
  }
  return documents.map((document) => `“${labels.documents.get(document)?.title ?? document}”`).join(", ");
}

function partWords(kind: StandingKind, those: readonly Standing[], labels: Labels): string {
  const dated = (brackets: (standing: Standing) => string) =>
    listed(those.map((standing) => `${placeName(standing, labels)} (${brackets(standing)})`));
  if (kind === "no-action") return `${LEAD_IN[kind]} ${listed(those.map((each) => placeName(each, labels)))}`;
  if (kind === "complete") {
    return `${LEAD_IN[kind]} ${dated(({ on }) => (on === null ? "date not printed" : dateWords(on)))}`;
  }
  const [only, ...more] = those;
  if (only !== undefined && more.length === 0) {
    const when = `when that ${nounOf(those, labels)} was last published`;
    return `${LEAD_IN[kind]} ${placeName(only, labels)} ${when} (${standingDates(only, labels)})`;
  }
  const each = dated((standing) => standingDates(standing, labels));
  return `${LEAD_IN[kind]} ${each} when those ${nounOf(those, labels)}s were last published`;
}

function countWords(kind: StandingKind, those: readonly Standing[]): string {
  return `${LEAD_IN[kind]} ${countedInWords(those.length, ["review", "reviews"])}`;
}

function standingDates({ is, actions, complete, documents }: Standing, labels: Labels): string {
  const dates = [...new Set(documents.map((document) => documentDate(labels.documents.get(document))))].join(", ");
  return is === "partly" && complete > 0
    ? `${complete} of ${counted(actions, KIND_WORDS.action)} complete; ${dates}`
    : dates;
}

function nounOf(those: readonly Standing[], labels: Labels): string {
  const documents = those.flatMap((standing) => standing.documents);
  return documents.every((id) => labels.documents.get(id)?.kind === "action-plan") ? "plan" : "document";
}
