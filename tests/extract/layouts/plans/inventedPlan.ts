import type { ActionStatus, Origin, Rag, Scope, UpdateStatus } from "../../../../src/model/vocabulary.ts";

/** A date as the plan prints it and what a careful reader takes from it. */
export type InventedDate = { readonly printed: string; readonly date: string | null };

/** One progress entry. `status` is printed as a label before it, `agency` as a label that reports it. */
export type InventedEntry = {
  readonly status: UpdateStatus | null;
  readonly agency: string | null;
  readonly rag: Rag | null;
  readonly text: string;
};

/** `printed` is what stands in the cell; `body` what must be left of it, `name` what must be gone. */
export type InventedLead = { readonly printed: string; readonly body: string; readonly name: string | null };

export type InventedAction = {
  readonly number: string | null;
  readonly text: string | null;
  readonly outcome: string | null;
  readonly milestones: string | null;
  readonly leads: readonly InventedLead[];
  readonly target: InventedDate | null;
  readonly revisedTarget: InventedDate | null;
  readonly completion: InventedDate | null;
  readonly status: ActionStatus;
  readonly rag: readonly Rag[];
  readonly entries: readonly InventedEntry[];
};

export type InventedSubItem = { readonly letter: string; readonly text: string; readonly target: InventedDate | null };

/** `printsNumber` false: the reader must infer the number from its neighbours. */
export type InventedRecommendation = {
  readonly number: string | null;
  readonly printsNumber: boolean;
  readonly text: string;
  readonly scope: Scope | null;
  readonly addressedTo: string | null;
  readonly subItems: readonly InventedSubItem[];
  readonly actions: readonly InventedAction[];
};

export type InventedTable = {
  readonly caption: string | null;
  readonly origin: Origin;
  readonly recommendations: readonly InventedRecommendation[];
};

/** What a column of the printed plan holds; two things where one column of real plans often holds both. */
export type PlanColumn =
  | "number"
  | "recommendation"
  | "scope"
  | "action"
  | "outcome"
  | "lead"
  | "milestones"
  | "target"
  | "rag"
  | "progress"
  | "updates"
  | "completion"
  | "target and outcome"
  | "target and progress"
  | "completion and outcome";

/** The records of one plan, without any layout. */
export type InventedPlan = {
  /** Why this plan is here: the trap it sets. */
  readonly why: string;
  readonly file: string;
  readonly title: string;
  readonly columns: readonly PlanColumn[];
  /** Full-width rows carry the recommendations, not a column. */
  readonly banners: boolean;
  readonly tables: readonly InventedTable[];
};
