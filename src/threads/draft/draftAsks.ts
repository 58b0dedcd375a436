import { tokenise } from "../../coding/tokenise.ts";
import { isAskVerb, opensWithAsk, SHOWING_VERBS } from "./askVerbs.ts";
import type { DraftSentence } from "./draftSentences.ts";
import { type DutyClause, dutyClauses } from "./dutyClause.ts";

const SHOWN_WORDS = 5;
const JOINING = /^(?:and|then|also)$/;
const PRONOUN = /^(?:this|that|these|those|it|they|such|he|she|which|doing\s+so)\b/i;
const LEADING = /^(?:also|therefore|now|then|each|all|both|jointly|together|be\s+asked\s+to|urgently|regularly)\s+/i;
/** "should, within three months, write". */
const ASIDE = /^,[^,]{1,60},\s*/;
const INFINITIVE =
  /\bto\s+(?!(?:the|a|an|its|all|each|their|every|any|our|this|these|those|both|other|others|staff|victims|people|partners|agencies|services)\b)[a-z]/;
const INSIDE = /\b(?:that|who|whose|which|how|whether|if|when|where|what|why|so|because|in\s+order)\b/i;
const AGAIN = /^(?:check|do|repeat|review|keep|finish|complete)$/;
const COMPLETED =
  /^be\s+(?:\w+ly\s+)?(?:report|evidenc|monitor|audit|review|complet|done|evaluat|measur|repeat|assur)\w*/i;
const INNER_END = /\b(?:to|that|including|includes?|covers?|such\s+as|about|on|for|with|of)\s*:?$/i;

/**
 * The separate things a draft asks for, each by its opening words as printed. Counted are clauses of duty, verbs joined
 * to them that have an object of their own, and entries of a list; not what an ask consists of ("officers trained to
 * recognise ... and record"), what explains it ("The protocol should say ..."), or how it is shown to be done.
 */
export function draftAsks(sentences: readonly DraftSentence[]): readonly string[] {
  const asks: string[] = [];
  const said: Said = { predicates: new Set(), subjects: [] };
  let inList: "asks" | "contents" = "asks";
  let opener: number | null = null;
  for (const sentence of sentences) {
    if (sentence.item) {
      const own = inList === "asks" ? itemAsks(sentence.text, said) : [];
      if (own.length > 0 && opener !== null) asks.splice(opener, 1);
      if (own.length > 0) opener = null;
      asks.push(...own);
      continue;
    }
    const own = sentenceAsks(sentence.text, said);
    asks.push(...own);
    if (sentence.opensList) {
      inList = listAfter(sentence.text, own.length > 0);
      opener = inList === "asks" && own.length > 0 ? asks.length - 1 : null;
    } else {
      inList = "asks";
      opener = null;
    }
  }
  return asks;
}

type Said = { readonly predicates: Set<string>; readonly subjects: string[] };

/** Entries under "should:" are asks, those under "training that includes:" are what one ask consists of. */
function listAfter(text: string, asks: boolean): "asks" | "contents" {
  if (!asks) return "asks";
  const own = /\b(?:should|must|shall|will|(?:ought|needs?|asked|required|expected|invited)\s+to)\s*:?$/i.test(text);
  return !own && INNER_END.test(text) ? "contents" : "asks";
}

function itemAsks(text: string, said: Said): readonly string[] {
  const own = sentenceAsks(text, said);
  if (own.length > 0 || !opensWithAsk(text) || shows(text, said)) return own;
  return parted(text.replace(/^to\s+/i, ""));
}

function sentenceAsks(text: string, said: Said): readonly string[] {
  const clauses = dutyClauses(text);
  if (clauses.length === 0 && opensWithAsk(text)) {
    if (shows(text, said)) return [];
    remember({ subject: "", duty: "", predicate: text }, said);
    return parted(text);
  }
  return clauses.flatMap((clause) => {
    const predicate = clause.predicate.replace(ASIDE, "").replace(LEADING, "");
    const counts = predicate !== "" && predicate !== ":" && !explains(clause, said);
    remember(clause, said);
    return counts ? parted(predicate) : [];
  });
}

/** The clause says more of an ask made before. */
function explains({ subject, predicate }: DutyClause, said: Said): boolean {
  if (said.predicates.size === 0) return false;
  if (PRONOUN.test(subject)) return true;
  if (shows(predicate, said) || COMPLETED.test(predicate)) return true;
  const stems = contentStems(subject);
  if (stems.length === 0 || said.subjects.includes(stems.join(" "))) return false;
  return stems.every((stem) => said.predicates.has(stem));
}

/** Once something is asked: how it is shown to be done ("audit compliance", "check this every month"). */
function shows(predicate: string, said: Said): boolean {
  if (said.predicates.size === 0) return false;
  const [, verb = "", object = ""] = /^(?:(?:also|then|to)\s+)?(\w+)(?:\s+(\w+))?/.exec(predicate.toLowerCase()) ?? [];
  return SHOWING_VERBS.has(verb) || (AGAIN.test(verb) && /^(?:this|it|these|them)$/.test(object));
}

function remember({ subject, predicate }: DutyClause, said: Said): void {
  said.subjects.push(contentStems(subject).join(" "));
  for (const stem of contentStems(predicate)) said.predicates.add(stem);
}

function contentStems(text: string): readonly string[] {
  return tokenise(text)
    .filter(({ surface }) => !/^(?:the|a|an|its|their|all|each|every|any|new|and|of|for|both)$/.test(surface))
    .map(({ stem }) => stem);
}

/** The asks of one clause: "review the policy, train staff and publish the result" are three. */
function parted(predicate: string): readonly string[] {
  const joints = [...furtherAsks(predicate), { joint: predicate.length, start: predicate.length }];
  let from = 0;
  return joints
    .map(({ joint, start }) => {
      const own = predicate.slice(from, joint);
      from = start;
      return shown(own);
    })
    .filter((ask) => ask !== "");
}

/** Where a further verb of the same clause stands with an object between, and where the word that joins it. */
function furtherAsks(predicate: string): readonly { readonly joint: number; readonly start: number }[] {
  const inside = [INSIDE.exec(predicate)?.index, INFINITIVE.exec(predicate)?.index].filter((at) => at !== undefined);
  const own = predicate.slice(0, Math.min(predicate.length, ...inside));
  const words = tokenise(own);
  const found: { joint: number; start: number }[] = [];
  let last = 0;
  words.forEach(({ surface, start }, at) => {
    const before = words[at - 1];
    const next = words[at + 1]?.surface ?? tokenise(predicate.slice(own.length))[0]?.surface ?? "";
    if (before === undefined || !isAskVerb(surface, next) || SHOWING_VERBS.has(surface)) return;
    const joining = JOINING.test(before.surface);
    if (!joining && !/[,&]/.test(own.slice(before.end, start))) return;
    if (at - last - 1 - (joining ? 1 : 0) >= 1) found.push({ joint: joining ? before.start : before.end, start });
    last = at;
  });
  return found;
}

function shown(ask: string): string {
  const [own = ""] = ask.split(/[,;:.](?:\s|$)/);
  const words = tokenise(own).slice(0, SHOWN_WORDS);
  return own.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, " ");
}
