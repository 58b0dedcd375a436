import type { Engine } from "../../db/engine.ts";
import { type ReviewTotals, reviewTotals } from "../../queries/reviewTotals.ts";

/** What each review held prints, in the order of the reviews. */
export type ReviewsAnswer = { readonly totals: readonly ReviewTotals[] };

export async function reviewsAnswer(engine: Pick<Engine, "ask">): Promise<ReviewsAnswer> {
  return { totals: await engine.ask(reviewTotals) };
}
