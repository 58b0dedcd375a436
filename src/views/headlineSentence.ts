import type { ThreadGrid } from "../charts/threadGrid.ts";
import { isEmpty } from "../filter/filter.ts";
import { RECORD_KINDS, type RecordKind } from "../filter/recordKind.ts";
import type { Labels } from "./labels.ts";
import type { OverviewAnswer } from "./overviewAnswer.ts";
import { counted, DOCUMENT_WORDS, grouped, inSentence, KIND_WORDS, lastJoint } from "./words.ts";

/** A stretch of a sentence; `strong` for the figures in it. */
export type Words = { readonly text: string; readonly strong: boolean };

const MOST_THEMES = 3;

/** The sentence the page opens with: which learning is shared most, and what is reported of the actions. */
export function headlineSentence(answer: OverviewAnswer, grid: ThreadGrid): readonly Words[] {
  const actions = matching(answer, "action");
  if (isEmpty(answer.narrowing.filter)) return [...sharedThemes(grid), ...whatBecame(answer, actions, "in them")];
  const { kind, status } = answer.narrowing.filter;
  const named = namedKinds(answer);
  const became =
    kind.length > 0 || status.length > 0
      ? []
      : whatBecame(answer, actions, named.includes("action") ? null : actions === 1 ? "that matches" : "that match");
  return [...whatMatches(answer, named), ...became];
}

/** What is held, under the sentence: `4 reviews of 3 partnerships; a further document is a practice document.` */
export function coverageSentence(labels: Labels): string {
  const documents = [...labels.documents.values()];
  const further = documents.filter(({ review }) => review === null);
  const kinds = [...new Set(further.map(({ kind }) => kind))].map((kind) => {
    const count = further.filter((each) => each.kind === kind).length;
    return count === 1
      ? `a further document is ${article(DOCUMENT_WORDS[kind][0])}`
      : `${grouped(count)} further documents are ${DOCUMENT_WORDS[kind][1]}`;
  });
  const partnerships = new Set([...labels.reviews.values()].map(({ partnership }) => partnership)).size;
  const held = `${counted(labels.reviews.size, ["review", "reviews"])} of ${counted(partnerships, ["partnership", "partnerships"])}`;
  return `${[held, ...kinds].join("; ")}.`;
}

function sharedThemes({ rows, columns }: ThreadGrid): Words[] {
  const [first] = rows;
  if (first === undefined || columns.length === 0) return [];
  const most = first.reviews;
  const shared = rows.filter((row) => row.reviews === most).slice(0, MOST_THEMES);
  const names = shared.map(({ label }, index) => (index === 0 ? label : inSentence(label)));
  const all = most === 1 ? "the one" : most === 2 ? "both" : `all ${grouped(most)}`;
  const where = most === columns.length ? all : `${grouped(most)} of ${grouped(columns.length)}`;
  return [
    ...strongList(names),
    plain(`${shared.length === 1 ? " is" : " are"} recommended in `),
    strong(where),
    plain(` ${columns.length === 1 ? "review" : "reviews"} held here. `),
  ];
}

const LEARNING_KINDS: readonly RecordKind[] = ["panel-recommendation", "agency-recommendation", "learning-point"];

/** The kinds to be told: what was learned, with the actions where their status is chosen; all, where kinds are chosen or nothing else matches. */
function namedKinds(answer: OverviewAnswer): readonly RecordKind[] {
  const { kind, status } = answer.narrowing.filter;
  const found = RECORD_KINDS.filter((each) => matching(answer, each) > 0);
  const learned = found.filter((each) => LEARNING_KINDS.includes(each) || (each === "action" && status.length > 0));
  return kind.length > 0 || learned.length === 0 ? found : learned;
}

function whatMatches(answer: OverviewAnswer, named: readonly RecordKind[]): Words[] {
  const [first] = named;
  if (first === undefined) return [plain("No passage held here matches.")];
  const one = named.length === 1 && matching(answer, first) === 1;
  return [
    ...strongList(named.map((kind) => counted(matching(answer, kind), KIND_WORDS[kind]))),
    plain(one ? " matches. " : " match. "),
  ];
}

/** `which` actions are meant; null where they are counted just before. */
function whatBecame(answer: OverviewAnswer, actions: number, which: string | null): Words[] {
  if (actions === 0) return [];
  const complete = answer.statuses.find(({ status }) => status === "completed")?.actions ?? 0;
  return [
    plain(which === null ? "Owners report " : `Of the ${counted(actions, KIND_WORDS.action)} ${which}, owners report `),
    strong(which === null ? `${counted(complete, KIND_WORDS.action)} complete` : `${grouped(complete)} complete`),
    plain("."),
  ];
}

function matching(answer: OverviewAnswer, kind: RecordKind): number {
  return answer.kinds.find((each) => each.kind === kind)?.matching ?? 0;
}

function strongList(names: readonly string[]): Words[] {
  return names.flatMap((name, index) => {
    if (index === 0) return [strong(name)];
    return [plain(index === names.length - 1 ? lastJoint(names) : ", "), strong(name)];
  });
}

function article(words: string): string {
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`;
}

function plain(text: string): Words {
  return { text, strong: false };
}

function strong(text: string): Words {
  return { text, strong: true };
}
