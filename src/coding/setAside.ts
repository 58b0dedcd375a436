import type { Word } from "./words.ts";

/** Why words say nothing of what a passage is about. `denied`: it says that there is none, or that none is asked for. */
export type SetAside = "denied" | "quoted" | "heading";

type Mark = (from: number, to: number, why: SetAside) => void;

const NO_SIGN = new Set([
  "evidence",
  "indication",
  "indications",
  "suggestion",
  "sign",
  "signs",
  "history",
  "suspicion",
]);
const NOT_IT = new Set(["factor", "issue", "relevant", "feature", "applicable"]);
const CONCERNS = new Set(["concern", "concerns", "relate", "relates", "apply", "applies", "extend"]);
const NEEDED = new Set(["need", "needed", "necessary", "required", "requirement"]);
const RULES = new Set(
  "guidance guideline guidelines policy act code law legislation standard standards regulations procedure protocol nice framework statute".split(
    " ",
  ),
);
const SAYS = new Set(["says", "states", "requires", "provides", "stipulates", "recommends", "advises", "prescribes"]);
const DUTIES = new Set(["should", "must", "will", "shall", "to", "need", "needs"]);
const BUT = new Set(["but", "however", "although", "though", "yet", "and", "so", "because"]);
const RULE_TO_VERB = 6;
const LONGEST_HEADING = 7;
const LEAST_BELOW_HEADING = 4;
const NUMBERED = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-z][.)])\s+[^.!?:]{2,60}:/i;

/**
 * Which words of a text say nothing of what it is about, and why: a circumstance or an ask that is denied, what a rule of
 * somebody else says, a numbered heading before further text. A lack ("no flag was placed") is no denial.
 * @returns one entry a word, null for most
 */
export function setAside(words: readonly Word[], text: string): readonly (SetAside | null)[] {
  const reasons: (SetAside | null)[] = words.map(() => null);
  const mark: Mark = (from, to, why) => {
    for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) reasons[at] ??= why;
  };
  words.forEach((_, at) => {
    markDenial(words, text, at, mark);
    markRule(words, at, mark);
  });
  markHeading(words, text, mark);
  return reasons;
}

function markDenial(words: readonly Word[], text: string, at: number, mark: Mark): void {
  const [one, two, three, four] = [0, 1, 2, 3].map((step) => surfaceAt(words, at, step));
  if (one === "no" && NO_SIGN.has(two ?? "") && three === "of") mark(at, clauseEnd(words, text, at + 3), "denied");
  if (one === "not" && (NOT_IT.has(two ?? "") || ((two === "a" || two === "an") && NOT_IT.has(three ?? "")))) {
    mark(clauseStart(words, text, at), at, "denied");
  }
  const asked =
    (one === "not" && two === "about" && 2) ||
    (one === "not" && CONCERNS.has(two ?? "") && 2) ||
    (one === "nothing" && two === "to" && three === "do" && four === "with" && 4) ||
    (one === "no" && two === "recommendation" && 2) ||
    (one === "no" && (NEEDED.has(two ?? "") || (two === "further" && NEEDED.has(three ?? ""))) && 2) ||
    (one === "not" && NEEDED.has(two ?? "") && 2);
  if (asked) mark(at + asked, clauseEnd(words, text, at + asked), "denied");
}

function markRule(words: readonly Word[], at: number, mark: Mark): void {
  const verb = words[at];
  if (verb === undefined || !SAYS.has(verb.surface)) return;
  const sentence = words.slice(0, at).filter((word) => word.sentence === verb.sentence);
  const rule = sentence.slice(-RULE_TO_VERB).some((word) => RULES.has(word.surface));
  if (!rule || sentence.some((word) => DUTIES.has(word.surface))) return;
  let to = at + 1;
  while (words[to]?.sentence === verb.sentence) to++;
  mark(at - sentence.length, to, "quoted");
}

function markHeading(words: readonly Word[], text: string, mark: Mark): void {
  const heading = NUMBERED.exec(text);
  if (heading === null) return;
  const to = words.findIndex((word) => word.start >= heading[0].length);
  const titled = words.slice(0, to);
  if (to < 0 || to > LONGEST_HEADING || words.length - to < LEAST_BELOW_HEADING) return;
  if (!titled.some((word) => DUTIES.has(word.surface))) mark(0, to, "heading");
}

function surfaceAt(words: readonly Word[], at: number, step: number): string | null {
  const word = words[at + step];
  return word !== undefined && word.sentence === words[at]?.sentence ? word.surface : null;
}

function clauseEnd(words: readonly Word[], text: string, from: number): number {
  let to = from;
  while (words[to]?.sentence === words[from]?.sentence && to < words.length) {
    if (to > from && (BUT.has(words[to]?.surface ?? "") || parted(words, text, to))) break;
    to++;
  }
  return to;
}

function clauseStart(words: readonly Word[], text: string, before: number): number {
  let from = before;
  while (from > 0 && words[from - 1]?.sentence === words[before]?.sentence) {
    if (from < before && parted(words, text, from)) break;
    if (BUT.has(words[from - 1]?.surface ?? "")) break;
    from--;
  }
  return from;
}

function parted(words: readonly Word[], text: string, at: number): boolean {
  return /[,;:–—]/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}
