import type { Ask } from "./ask.ts";

/** A passage to be written: what it asks for, and in which wording (`verbPhrase`); null leaves that to its partnership. */
export type Slot = { ask: Ask | null; variant: number | null };

/** An action or a learning point; `restates` one that asks again what its recommendation asks. */
export type DependentSlot = Slot & { readonly restates: boolean };

/** A recommendation with the actions and learning points that belong to it. */
export type Strand = {
  readonly own: Slot;
  readonly actions: readonly DependentSlot[];
  readonly learning: readonly DependentSlot[];
  /** The earlier repeat in another review of its partnership, to which the plan prints a link. */
  linksTo: Strand | null;
};

/** A review to be written. */
export type ReviewPlan = {
  /** Index of its partnership. */
  readonly area: number;
  /** Which review of its partnership it is, from 1. */
  readonly count: number;
  readonly year: number;
  /** Whether its learning stands in an executive summary, which prints its recommendations again. */
  readonly hasSummary: boolean;
  readonly strands: readonly Strand[];
};
