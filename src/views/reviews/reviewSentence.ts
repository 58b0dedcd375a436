import { ACTION_STATUSES } from "../../model/vocabulary.ts";
import type { Document } from "../../queries/documents.ts";
import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import { dateWords } from "../dateWords.ts";
import type { Words } from "../headlineSentence.ts";
import { STATUS_PHRASES } from "../statusPhrases.ts";
import { counted, grouped, KIND_WORDS, listed } from "../words.ts";
import { completedWords } from "./completedWords.ts";
import { ofKind } from "./ofKind.ts";

/** What a review recommends and what is reported of its actions, as its page opens. */
export function reviewSentence(records: readonly ReviewRecord[]): readonly Words[] {
  const [panel, agency] = [
    ofKind(records, "panel-recommendation").length,
    ofKind(records, "agency-recommendation").length,
  ];
  if (panel + agency === 0) return [plain("No recommendation was read from the documents of this review.")];
  const actions = ofKind(records, "action");
  const completed = actions.filter(({ status }) => status === "completed").length;
  return [
    plain("This review makes "),
    strong(
      panel === 0 || agency === 0
        ? counted(panel + agency, KIND_WORDS[panel === 0 ? "agency-recommendation" : "panel-recommendation"])
        : `${grouped(panel)} panel and ${counted(agency, KIND_WORDS["agency-recommendation"])}`,
    ),
    plain(", with "),
    ...(actions.length === 0 ? [plain("no action")] : [strong(counted(actions.length, KIND_WORDS.action))]),
    ...completedWords(actions.length, completed),
    plain("."),
  ];
}

/** `Actions: 3 reported complete and 6 reported in progress. 12 updates and 2 learning points are printed.` */
export function reportedSentences(records: readonly ReviewRecord[]): string {
  const actions = ofKind(records, "action");
  const statuses = ACTION_STATUSES.map((each) => ({
    each,
    count: actions.filter(({ status }) => status === each).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => `${grouped(count)} ${STATUS_PHRASES[each]}`);
  const completed = actions.filter(({ status }) => status === "completed").length;
  const printed = (["update", "learning-point", "clause"] as const)
    .map((kind) => ({ kind, count: ofKind(records, kind).length }))
    .filter(({ count }) => count > 0);
  const several = printed.length > 1 || (printed[0]?.count ?? 0) > 1;
  return [
    statuses.length < 2 && completed === actions.length ? "" : `Actions: ${listed(statuses)}.`,
    printed.length === 0
      ? ""
      : `${listed(printed.map(({ kind, count }) => counted(count, KIND_WORDS[kind])))} ${several ? "are" : "is"} printed.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** From when what is reported is, as far as the documents of a review say. */
export function datedSentence(documents: readonly Document[]): string {
  const reported = "Statuses are as the documents report them";
  const [only, ...others] = documents;
  if (only === undefined) return "";
  if (others.length > 0) return `${reported}, each as of its own date.`;
  const word = only.kind === "action-plan" ? "plan" : "document";
  if (only.dated === null) {
    return `Statuses are as the ${word} reports them; it prints no date, so when it was last updated is not known.`;
  }
  return only.datedBasis === "printed"
    ? `Statuses are as the ${word} reports them in its version of ${dateWords(only.dated)}.`
    : `Statuses are as the ${word} reports them; it prints no date of its own, and the latest date in its text is ${dateWords(only.dated)}.`;
}

function plain(text: string): Words {
  return { text, strong: false };
}

function strong(text: string): Words {
  return { text, strong: true };
}
