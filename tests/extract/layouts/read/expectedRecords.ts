import type { InventedAction, InventedPlan, InventedRecommendation, InventedTable } from "../plans/inventedPlan.ts";

export type ExpectedRecommendation = InventedRecommendation & {
  readonly origin: InventedTable["origin"];
  readonly tableCaption: string | null;
};
export type ExpectedAction = InventedAction & { readonly parent: number };
export type ExpectedUpdate = InventedAction["entries"][number] & {
  readonly parent: number;
  readonly sequence: number;
  readonly revisedTarget: InventedAction["revisedTarget"];
};

/** The records of a plan in printed order; `parent` counts recommendations and actions from 0. */
export type ExpectedRecords = {
  readonly recommendations: readonly ExpectedRecommendation[];
  readonly actions: readonly ExpectedAction[];
  readonly updates: readonly ExpectedUpdate[];
};

export function expectedRecords(plan: InventedPlan): ExpectedRecords {
  const recommendations = plan.tables.flatMap((table) =>
    table.recommendations.map((recommendation) => ({
      ...recommendation,
      origin: table.origin,
      tableCaption: table.caption,
    })),
  );
  const actions = recommendations.flatMap((recommendation, parent) =>
    recommendation.actions.map((action) => ({ ...action, parent })),
  );
  const updates = actions.flatMap((action, parent) =>
    action.entries.map((entry, i) => ({ ...entry, parent, sequence: i + 1, revisedTarget: action.revisedTarget })),
  );
  return { recommendations, actions, updates };
}
