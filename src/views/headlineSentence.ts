import { reviewsWith, type ThreadGrid } from "../charts/threadGrid.ts";
import { isEmpty } from "../filter/filter.ts";
import type { Labels } from "./labels.ts";
import type { OverviewAnswer } from "./overviewAnswer.ts";
import { capital, counted, DOCUMENT_WORDS, grouped, inSentence, KIND_WORDS, lastJoint } from "./words.ts";

/** A stretch of a sentence; `strong` for the figures in it. */
export type Words = { readonly text: string; readonly strong: boolean };

const MOST_THEMES = 3;

/** The sentence the page opens with: which learning is shared most, and what is reported of the actions. */
export function headlineSentence(answer: OverviewAnswer, grid: ThreadGrid): readonly Words[] {
  const actions = matching(answer, "action");
  const unfiltered = isEmpty(answer.narrowing.filter);
  return [...(unfiltered ? sharedThemes(grid) : whatMatches(answer)), ...whatBecame(answer, actions, unfiltered)];
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
  const most = reviewsWith(first);
  const shared = rows.filter((row) => reviewsWith(row) === most).slice(0, MOST_THEMES);
  const names = shared.map(({ label }, index) => (index === 0 ? label : inSentence(label)));
  const where = most === columns.length ? `all ${grouped(most)}` : `${grouped(most)} of ${grouped(columns.length)}`;
  return [
    ...strongList(names),
    plain(`${shared.length === 1 ? " is" : " are"} recommended in `),
    strong(where),
    plain(` reviews held here. `),
  ];
}

function whatMatches(answer: OverviewAnswer): Words[] {
  const kinds = (["panel-recommendation", "agency-recommendation", "learning-point"] as const).flatMap((kind) => {
    const count = matching(answer, kind);
    return count === 0 ? [] : [counted(count, KIND_WORDS[kind])];
  });
  if (kinds.length === 0) return [plain("No recommendation or learning point held here matches. ")];
  const one = kinds.length === 1 && kinds[0]?.startsWith("1 ");
  return [...strongList(kinds), plain(one ? " matches. " : " match. ")];
}

function whatBecame(answer: OverviewAnswer, actions: number, unfiltered: boolean): Words[] {
  if (actions === 0) return [];
  const complete = answer.statuses.find(({ status }) => status === "completed")?.actions ?? 0;
  const chosen = answer.narrowing.filter.status;
  const which = unfiltered ? "in them" : "that match";
  if (chosen.length > 0 || answer.narrowing.filter.kind.length > 0) {
    return [strong(capital(counted(actions, KIND_WORDS.action))), plain(actions === 1 ? " matches." : " match.")];
  }
  return [
    plain(`Of the ${counted(actions, KIND_WORDS.action)} ${which}, owners report `),
    strong(`${grouped(complete)} complete`),
    plain("."),
  ];
}

function matching(answer: OverviewAnswer, kind: OverviewAnswer["kinds"][number]["kind"]): number {
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
