import type { Action, Extraction, Recommendation, Update } from "../../../../src/model/extraction.ts";
import type { ExpectedAction, ExpectedRecommendation, ExpectedRecords, ExpectedUpdate } from "./expectedRecords.ts";
import { sameWords, wordsOf } from "./sameWords.ts";

/** What was read otherwise than it was invented, one line for each record and field. */
export function compareRecords(read: Extraction, expected: ExpectedRecords): readonly string[] {
  return [
    ...inStep("recommendation", expected.recommendations, read.recommendations, recommendationFields),
    ...inStep("action", expected.actions, read.actions, (one, other) => [
      field(
        "recommendation",
        one.parent,
        read.recommendations.findIndex(({ id }) => id === other.recommendationId),
      ),
      ...actionFields(one, other),
    ]),
    ...inStep("update", expected.updates, read.updates, (one, other) => [
      field(
        "action",
        one.parent,
        read.actions.findIndex(({ id }) => id === other.actionId),
      ),
      ...updateFields(one, other),
    ]),
  ];
}

type Difference = string | null;

function inStep<One, Other>(
  kind: string,
  expected: readonly One[],
  read: readonly Other[],
  compare: (one: One, other: Other) => readonly Difference[],
): string[] {
  const count = expected.length === read.length ? [] : [`${kind}s: expected ${expected.length}, read ${read.length}`];
  const fields = expected.flatMap((one, i) => {
    const other = read[i];
    if (other === undefined) return [];
    return compare(one, other).flatMap((difference) => (difference === null ? [] : [`${kind} ${i + 1} ${difference}`]));
  });
  return [...count, ...fields];
}

function recommendationFields(one: ExpectedRecommendation, other: Recommendation): Difference[] {
  const addressee = one.addressedTo ?? (one.origin === "agency" ? one.tableCaption : null);
  return [
    text("text", one.text, other.text),
    field("number", one.number, other.number),
    field("origin", one.origin, other.origin),
    text("addressedTo", addressee, other.addressedTo),
    field("scope", one.scope, other.scope),
    field(
      "letters",
      one.subItems.map(({ letter }) => letter),
      other.subItems.map(({ letter }) => letter),
    ),
    field(
      "dates of letters",
      one.subItems.map(({ target }) => target?.date),
      other.subItems.map(({ target }) => target?.date),
    ),
  ];
}

function actionFields(one: ExpectedAction, other: Action): Difference[] {
  return [
    text("text", one.text, other.text),
    text("outcome", one.outcome, other.outcome),
    field("number", one.number, other.number),
    field("status", one.status, other.status),
    field("target", one.target?.date ?? null, other.target?.date ?? null),
    field("revised target", one.revisedTarget?.date ?? null, other.revisedTarget?.date ?? null),
    field("completion", one.completion?.date ?? null, other.completion?.date ?? null),
    field("rag", one.rag, other.rag),
    ...leads(one, other),
  ];
}

function leads(one: ExpectedAction, other: Action): Difference[] {
  const printed = other.leads.map((lead) => wordsOf(lead.printed));
  return [
    field("number of leads", one.leads.length, printed.length),
    ...one.leads.map(({ body }) =>
      printed.some((lead) => lead.includes(wordsOf(body))) ? null : `lead lost: ${body} in ${printed}`,
    ),
    ...one.leads.map(({ name }) =>
      name && printed.join(" ").includes(wordsOf(name)) ? `name kept in lead: ${printed}` : null,
    ),
  ];
}

const updateFields = (one: ExpectedUpdate, other: Update): Difference[] => [
  one.revisedTarget !== null && sameWords(`${one.text} ${one.revisedTarget.printed}`, other.text)
    ? null
    : text("text", one.text, other.text),
  field("sequence", one.sequence, other.sequence),
  text("agency", one.agency, other.agency),
  field("status", one.status, other.status),
  field("rag", one.rag, other.rag),
];

const text = (name: string, one: string | null, other: string | null): Difference =>
  sameWords(one, other) ? null : `${name}: expected ${JSON.stringify(one)}, read ${JSON.stringify(other)}`;

function field(name: string, one: unknown, other: unknown): Difference {
  const [expected, read] = [JSON.stringify(one), JSON.stringify(other)];
  return expected === read ? null : `${name}: expected ${expected}, read ${read}`;
}
