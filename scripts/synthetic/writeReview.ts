import { recordIds } from "../../src/extract/recordId.ts";
import type { Action, Learning, Recommendation, Update } from "../../src/model/extraction.ts";
import type { DocumentId, LearningId, PassageId, RecommendationId, ReviewId } from "../../src/model/ids.ts";
import type { Ask } from "./ask.ts";
import { documentFrame, type WrittenDocument } from "./document.ts";
import { REASONS } from "./language/shapes.ts";
import { meant } from "./meant.ts";
import { monthOf } from "./month.ts";
import type { ReviewPlan, Slot, Strand } from "./strand.ts";
import { actionWriter } from "./writeActions.ts";
import type { Writer } from "./writer.ts";

/** What a review is written from besides its plan. */
export type ReviewToWrite = {
  readonly plan: ReviewPlan;
  readonly writer: Writer;
  /** Ids of its documents: the action plan's, and the executive summary's where it has one. */
  readonly ids: readonly [DocumentId, DocumentId];
  /** How many updates each action has, in order. */
  readonly updates: readonly number[];
  /** What a plan prints to name a recommendation of another review: "DHR 3 Rec 2". */
  readonly named: (strand: Strand) => string;
};

/** Writes the documents of a review: its action plan and, where planned, an executive summary. */
export function writeReview({ plan, writer, ids, updates, named }: ReviewToWrite): WrittenDocument[] {
  const { area, random } = writer;
  const { dialect, partnership } = area;
  const month = monthOf(plan.year, random.int(12));
  const label = dialect.label(plan.count, plan.year);
  const review = { id: `${partnership.id}-${plan.count}` as ReviewId, label };
  const dating = random.pick(["printed", "printed", "printed", "latest-in-text", null] as const);
  const frame = (id: DocumentId, kind: "action-plan" | "executive-summary", words: string) =>
    documentFrame({ id, area, review, kind, title: `${partnership.name} ${label} ${words}`, month, dating });
  const [planId, summaryId] = ids;
  const asked = new Map<PassageId, Ask>();
  const recommendations = recommendationsOf(planId, plan, writer, asked);
  const writeActions = actionWriter(planId, writer);
  const actions: Action[] = [];
  const reported: Update[] = [];
  plan.strands.forEach((strand, index) => {
    const recommendation = recommendations[index];
    if (recommendation === undefined) return;
    const link = strand.linksTo === null ? null : `Link with ${named(strand.linksTo)}`;
    const written = writeActions({
      recommendation: recommendation.id,
      number: `${index + 1}`,
      slots: strand.actions,
      updates: updates.slice(actions.length),
      month,
      link,
    });
    written.actions.forEach(({ id }, at) => {
      const slot = strand.actions[at];
      if (slot !== undefined) asked.set(id, meant(slot));
    });
    actions.push(...written.actions);
    reported.push(...written.updates);
  });
  const learning = learningOf(plan.hasSummary ? summaryId : planId, plan, writer, asked);
  const { source, extraction } = frame(planId, "action-plan", "action plan");
  const whole = { ...extraction, recommendations, actions, updates: reported };
  if (!plan.hasSummary) return [{ source, extraction: { ...whole, learning }, meant: asked }];
  const summary = frame(summaryId, "executive-summary", "executive summary");
  const again = recommendations.map((record, index) => reprinted(record, summaryId, index));
  again.forEach(({ id }, index) => {
    const strand = plan.strands[index];
    if (strand !== undefined) asked.set(id, meant(strand.own));
  });
  return [
    { source, extraction: whole, meant: asked },
    { ...summary, extraction: { ...summary.extraction, recommendations: again, learning }, meant: new Map() },
  ];
}

function recommendationsOf(
  document: DocumentId,
  { strands }: ReviewPlan,
  writer: Writer,
  asked: Map<PassageId, Ask>,
): Recommendation[] {
  const idOf = recordIds<RecommendationId>(document, "recommendation");
  const { random, area } = writer;
  return strands.map(({ own }, index) => {
    const ask = meant(own);
    const sentence = writer.sentence(area.dialect.recommendations, ask, own.variant);
    const text = random.chance(0.25) ? `${sentence} ${random.pick(REASONS)}` : sentence;
    const origin = random.chance(0.25) ? "agency" : "panel";
    const id = idOf(text);
    asked.set(id, ask);
    return {
      id,
      number: area.dialect.number(index + 1),
      origin,
      addressedTo: origin === "agency" || random.chance(0.2) ? writer.bodyOf(ask) : null,
      text,
      scope: ask.change.id === "national" ? "national" : random.pick(["local", "local", "county", null]),
      subItems: [],
      themes: [],
      place: { page: 1 + Math.floor(index / 3), section: null, row: index + 1 },
    };
  });
}

/** The same recommendation as a second document of its review prints it. */
function reprinted(record: Recommendation, document: DocumentId, index: number): Recommendation {
  const id = record.id.replace(/^[^/]+/, document) as RecommendationId;
  return { ...record, id, place: { page: 9 + Math.floor(index / 6), section: "Recommendations", row: null } };
}

function learningOf(
  document: DocumentId,
  { strands }: ReviewPlan,
  writer: Writer,
  asked: Map<PassageId, Ask>,
): Learning[] {
  const idOf = recordIds<LearningId>(document, "learning");
  const { random, area } = writer;
  const slots = strands.flatMap(({ learning }, index) => learning.map((slot): [Slot, number] => [slot, index]));
  return slots.map(([slot, strand], index) => {
    const ask = meant(slot);
    const found = writer.sentence(area.dialect.findings, ask, slot.variant);
    const lesson = writer.sentence(area.dialect.lessons, ask, slot.variant);
    const together = random.chance(0.3);
    const text = together ? `${found} ${lesson}` : found;
    const origin = random.chance(0.3) ? "agency" : "panel";
    const id = idOf(`${found} ${lesson}`);
    asked.set(id, ask);
    return {
      id,
      number: `${index + 1}`,
      origin,
      agency: origin === "agency" ? writer.bodyOf(ask) : null,
      text,
      lesson: together ? null : lesson,
      recommendationNumbers: [area.dialect.number(strand + 1)],
      themes: [],
      place: { page: 5 + Math.floor(index / 4), section: "Learning", row: null },
    };
  });
}
