import type { DocumentFacts, Extraction, Finding } from "../model/extraction.ts";
import type { ActionId, ClauseId, LearningId, RecommendationId, UpdateId } from "../model/ids.ts";
import type { ActionDraft, ClauseDraft, LearningDraft, RecommendationDraft, UpdateDraft } from "./draft.ts";
import { mergeProse } from "./mergeProse.ts";
import { recordIds } from "./recordId.ts";

export type Drafts = {
  readonly facts: DocumentFacts;
  readonly plan: {
    readonly recommendations: readonly RecommendationDraft[];
    readonly actions: readonly ActionDraft[];
    readonly updates: readonly UpdateDraft[];
  };
  readonly prose: readonly RecommendationDraft[];
  readonly learning: readonly LearningDraft[];
  readonly clauses: readonly ClauseDraft[];
  readonly findings: readonly Finding[];
  /** Takes the names of people out of a text. */
  readonly dropNames: (text: string) => string;
};

/** Makes the records of one document from its drafts: names dropped, ids given, every link by id. */
export function assembleRecords({ facts, plan, prose, learning, clauses, findings, dropNames }: Drafts): Extraction {
  const own = <T extends string | null>(text: T): T => (text === null ? text : (dropNames(text) as T));
  const recommendationId = recordIds<RecommendationId>(facts.id, "recommendation");
  const actionId = recordIds<ActionId>(facts.id, "action");
  const updateId = recordIds<UpdateId>(facts.id, "update");
  const learningId = recordIds<LearningId>(facts.id, "learning");
  const clauseId = recordIds<ClauseId>(facts.id, "clause");
  const recommendations = mergeProse(plan.recommendations, prose).map((draft) => {
    const text = own(draft.text);
    const subItems = draft.subItems.map((item) => ({ ...item, text: own(item.text) }));
    return {
      id: recommendationId([text, ...subItems.map((item) => item.text)].join(" ")),
      ...draft,
      text,
      subItems,
      themes: [],
    };
  });
  const parentId = (index: number) => {
    const parent = recommendations[index];
    if (!parent) throw new RangeError(`action of recommendation ${index} of ${recommendations.length} (${facts.id})`);
    return parent.id;
  };
  const actions = plan.actions.map(({ recommendation, ...draft }, i) => {
    const text = own(draft.text);
    const outcome = own(draft.outcome);
    const firstUpdate = plan.updates.find((update) => update.action === i)?.text ?? "";
    const hashed = text ?? [recommendations[recommendation]?.text ?? "", outcome ?? "", firstUpdate].join(" ");
    return { id: actionId(hashed), recommendationId: parentId(recommendation), ...draft, text, outcome, themes: [] };
  });
  const updates = plan.updates.map(({ action, ...draft }) => {
    const parent = actions[action];
    if (!parent) throw new RangeError(`update of action ${action} of ${actions.length} (${facts.id})`);
    const text = own(draft.text);
    return { id: updateId(text), actionId: parent.id, ...draft, text };
  });
  return {
    document: facts,
    recommendations,
    actions,
    updates,
    learning: learning.map((draft) => {
      const text = own(draft.text);
      const lesson = own(draft.lesson);
      return { id: learningId(`${text} ${lesson ?? ""}`), ...draft, text, lesson, themes: [] };
    }),
    clauses: clauses.map((draft) => {
      const text = own(draft.text);
      return { id: clauseId(text), ...draft, text, themes: [] };
    }),
    findings: found(facts, plan, findings, recommendations.length + learning.length + clauses.length),
  };
}

/** A readable document that gave no record at all says so. */
function found(facts: DocumentFacts, plan: Drafts["plan"], findings: readonly Finding[], records: number): Finding[] {
  const all = [...findings];
  if (records + plan.actions.length === 0) {
    all.push({
      level: "unread",
      place: { page: null, section: null, row: null },
      message: `no known layout: nothing was read from this ${facts.kind.replace("-", " ")}`,
    });
  }
  return all;
}
