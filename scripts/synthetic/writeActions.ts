import { recordIds } from "../../src/extract/recordId.ts";
import type { Action, Update } from "../../src/model/extraction.ts";
import type { ActionId, DocumentId, RecommendationId, UpdateId } from "../../src/model/ids.ts";
import type { ActionStatus, Rag } from "../../src/model/vocabulary.ts";
import { filled } from "./ask.ts";
import { HOLD_UPS } from "./language/shapes.ts";
import { meant } from "./meant.ts";
import { type Month, monthWords, printedDate } from "./month.ts";
import type { Slot } from "./strand.ts";
import type { Writer } from "./writer.ts";

export type WrittenActions = { readonly actions: Action[]; readonly updates: Update[] };

/** What the actions of one recommendation are written from; `updates`: how many each is to have. */
export type ActionsToWrite = {
  readonly recommendation: RecommendationId;
  readonly number: string;
  readonly slots: readonly Slot[];
  readonly updates: readonly number[];
  readonly month: Month;
  /** "Link with DHR 3 Rec 2", printed in an update of the first action; null for none. */
  readonly link: string | null;
};

const STATUSES: readonly ActionStatus[] = [
  ...Array<ActionStatus>(11).fill("completed"),
  ...Array<ActionStatus>(4).fill("in-progress"),
  ...Array<ActionStatus>(2).fill("partly-completed"),
  ...Array<ActionStatus>(2).fill("not-stated"),
  "national",
  "no-longer-needed",
];
const COLOURS: Readonly<Partial<Record<ActionStatus, readonly Rag[]>>> = {
  completed: ["amber", "green"],
  "in-progress": ["amber"],
  "partly-completed": ["red", "amber"],
};

/** Writes the actions of one document, recommendation by recommendation; ids are free of doubles within it. */
export function actionWriter(document: DocumentId, writer: Writer): (from: ActionsToWrite) => WrittenActions {
  const actionId = recordIds<ActionId>(document, "action");
  const updateId = recordIds<UpdateId>(document, "update");
  const { random, area } = writer;
  return ({ recommendation, number, slots, updates, month, link }) => {
    const written: WrittenActions = { actions: [], updates: [] };
    slots.forEach((slot, index) => {
      const ask = meant(slot);
      const text = writer.sentence(area.dialect.actions, ask, slot.variant);
      const status = random.pick(STATUSES);
      const due = month + 3 + random.int(16);
      const dated = (share: number, at: Month) => (random.chance(share) ? printedDate(at, area.dialect.date) : null);
      const id = actionId(text);
      written.actions.push({
        id,
        recommendationId: recommendation,
        number: `${number}.${index + 1}`,
        text,
        outcome: random.chance(0.6) ? filled(random.pick(ask.change.outcomes), area.dialect.terms) : null,
        leads: writer.leadsOf(ask),
        target: dated(0.9, due),
        revisedTarget: dated(0.1, due + 6),
        completion: status === "completed" ? dated(0.7, due + random.int(5)) : null,
        status,
        rag: area.dialect.printsRag ? (COLOURS[status] ?? []) : [],
        themes: [],
        place: { page: 1 + Math.floor(index / 4), section: null, row: index + 1 },
      });
      for (let sequence = 1; sequence <= (updates[index] ?? 0); sequence++) {
        const finished = status === "completed" && sequence === updates[index];
        const stalled = !finished && random.chance(0.15);
        const report = random.pick(stalled ? HOLD_UPS : finished ? ask.change.done : ask.change.going);
        const of = 20 + random.int(80);
        const reported = filled(random.pick(area.dialect.reports), {
          report,
          m: random.pick(ask.matter.wordings),
          n: `${2 + random.int(of - 3)}`,
          of: `${of}`,
          when: monthWords(month + 2 * sequence),
          ...area.dialect.terms,
        });
        const updateText = link !== null && index === 0 && sequence === 1 ? `${link}. ${reported}` : reported;
        written.updates.push({
          id: updateId(updateText),
          actionId: id,
          sequence,
          agency: random.chance(0.4) ? writer.bodyOf(ask) : null,
          status: finished ? "completed" : random.chance(0.4) ? "in-progress" : null,
          rag: null,
          text: updateText,
          place: { page: 1 + Math.floor(index / 4), section: null, row: index + 1 },
        });
      }
    });
    return written;
  };
}
