import type {
  InventedAction,
  InventedDate,
  InventedEntry,
  InventedLead,
  InventedRecommendation,
  InventedSubItem,
} from "./inventedPlan.ts";

const EMPTY_ACTION: InventedAction = {
  number: null,
  text: null,
  outcome: null,
  milestones: null,
  leads: [],
  target: null,
  revisedTarget: null,
  completion: null,
  status: "not-stated",
  rag: [],
  entries: [],
};

/** An action of which only what matters is said. */
export const action = (said: Partial<InventedAction>): InventedAction => ({ ...EMPTY_ACTION, ...said });

/** A recommendation with its number printed, of the panel, without scope or sub-items unless said. */
export const recommendation = (
  number: string | null,
  text: string,
  actions: readonly InventedAction[],
  said: Partial<InventedRecommendation> = {},
): InventedRecommendation => ({
  number,
  printsNumber: number !== null,
  text,
  scope: null,
  addressedTo: null,
  subItems: [],
  actions,
  ...said,
});

export const lead = (body: string): InventedLead => ({ printed: body, body, name: null });

/** A lead cell with somebody's name in it: `printed` as in the cell, `body` the post, unit and body that stay. */
export const namedLead = (printed: string, name: string, body: string): InventedLead => ({ printed, body, name });

export const on = (printed: string, date: string | null): InventedDate => ({ printed, date });

export const completed = (text: string, agency: string | null = null): InventedEntry => ({
  status: "completed",
  agency,
  rag: null,
  text,
});

export const underWay = (text: string, agency: string | null = null): InventedEntry => ({
  status: "in-progress",
  agency,
  rag: null,
  text,
});

export const told = (text: string, rag: InventedEntry["rag"] = null): InventedEntry => ({
  status: null,
  agency: null,
  rag,
  text,
});

export const subItem = (letter: string, text: string, target: InventedDate | null = null): InventedSubItem => ({
  letter,
  text,
  target,
});
