import { agencyIdOf } from "../extract/leads/agencyMatch.ts";
import type { AdoptedDocument } from "../model/adopted.ts";
import type { AgencyId } from "../model/ids.ts";
import type { CorpusDocument, CorpusInput } from "./corpusInput.ts";
import type { Passage } from "./passage.ts";

type Named = (printed: string) => AgencyId | null;
type AdoptedAction = AdoptedDocument["actions"][number];
type AdoptedUpdate = AdoptedDocument["updates"][number];

/** Every passage in reading order: each recommendation, its actions, their updates; then learning points, then clauses. */
export function passagesOf({ codebook, documents }: CorpusInput): Passage[] {
  const named: Named = (printed) => agencyIdOf(printed, codebook.agencies);
  return documents.flatMap((document) => [
    ...recommendationPassages(document, named),
    ...document.adopted.learning.map((record) => learningPassage(record, document, named)),
    ...document.adopted.clauses.map((record) => clausePassage(record, document)),
  ]);
}

function recommendationPassages(document: CorpusDocument, named: Named): Passage[] {
  const actionsOf = grouped(document.adopted.actions, ({ recommendationId }) => recommendationId);
  const updatesOf = grouped(document.adopted.updates, ({ actionId }) => actionId);
  return document.adopted.recommendations.flatMap((record) => {
    const actions = actionsOf.get(record.id) ?? [];
    const own: Passage = {
      id: record.id,
      kind: "recommendation",
      document,
      recommendationId: record.id,
      actionId: null,
      origin: record.origin,
      place: record.place,
      words: record.words,
      themes: record.themes,
      asks: record.asks,
      statuses: distinct(actions.map(({ status }) => status)),
      agencies: distinct([...actions.flatMap(leadIds), ...idsOf(record.addressedTo, named)]),
    };
    return [own, ...actions.flatMap((action) => actionPassages(action, updatesOf.get(action.id) ?? [], own, named))];
  });
}

function actionPassages(
  action: AdoptedAction,
  updates: readonly AdoptedUpdate[],
  recommendation: Passage,
  named: Named,
): Passage[] {
  const own: Passage = {
    ...recommendation,
    id: action.id,
    kind: "action",
    actionId: action.id,
    place: action.place,
    words: action.words,
    themes: action.themes,
    asks: action.asks,
    statuses: [action.status],
    agencies: distinct(leadIds(action)),
  };
  return [own, ...updates.map((update) => updatePassage(update, own, named))];
}

/** An update is seen under the body that reports it, or, where none is printed, under the leads of its action. */
function updatePassage(update: AdoptedUpdate, action: Passage, named: Named): Passage {
  const reporting = idsOf(update.agency, named);
  return {
    ...action,
    id: update.id,
    kind: "update",
    place: update.place,
    words: update.words,
    themes: [],
    asks: [],
    agencies: reporting.length > 0 ? reporting : action.agencies,
  };
}

function learningPassage(record: AdoptedDocument["learning"][number], document: CorpusDocument, named: Named): Passage {
  return {
    id: record.id,
    kind: "learning",
    document,
    recommendationId: null,
    actionId: null,
    origin: record.origin,
    place: record.place,
    words: record.words,
    themes: record.themes,
    asks: record.asks,
    statuses: [],
    agencies: idsOf(record.agency, named),
  };
}

function clausePassage(record: AdoptedDocument["clauses"][number], document: CorpusDocument): Passage {
  return {
    id: record.id,
    kind: "clause",
    document,
    recommendationId: null,
    actionId: null,
    origin: null,
    place: record.place,
    words: record.words,
    themes: record.themes,
    asks: record.asks,
    statuses: [],
    agencies: [],
  };
}

function leadIds({ leads }: AdoptedAction): AgencyId[] {
  return leads.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId]));
}

function idsOf(printed: string | null, named: Named): AgencyId[] {
  const id = printed === null ? null : named(printed);
  return id === null ? [] : [id];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function grouped<T, K>(records: readonly T[], key: (record: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const group = groups.get(key(record)) ?? [];
    group.push(record);
    groups.set(key(record), group);
  }
  return groups;
}
