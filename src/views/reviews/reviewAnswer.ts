import type { Engine } from "../../db/engine.ts";
import type { ReviewId } from "../../model/ids.ts";
import { type PrintedLinkRow, printedLinksOfReview } from "../../queries/printedLinks.ts";
import { passagesOfReview, type ReviewRecord, reviewRecords } from "../../queries/reviewRecords.ts";
import { type RecordFacts, recordFacts } from "../recordFacts.ts";

/** One review with everything read from its documents. */
export type ReviewAnswer = {
  readonly review: ReviewId;
  /** Document by document in printed order. */
  readonly records: readonly ReviewRecord[];
  /** Links that its plans print to other reviews, and those that other plans print to it. */
  readonly printed: readonly PrintedLinkRow[];
  readonly facts: RecordFacts;
};

export async function reviewAnswer(engine: Pick<Engine, "ask">, review: ReviewId): Promise<ReviewAnswer> {
  const [records, printed, facts] = await Promise.all([
    engine.ask(reviewRecords(review)),
    engine.ask(printedLinksOfReview(review)),
    recordFacts(engine, passagesOfReview(review)),
  ]);
  return { review, records, printed, facts };
}
