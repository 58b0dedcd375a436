import { useCallback } from "react";
import { isEmpty } from "../../filter/filter.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../pageProps.ts";
import { QuestionFailed } from "../QuestionFailed.tsx";
import { SentenceWords } from "../SentenceWords.tsx";
import { useAnswer } from "../useAnswer.ts";
import { FurtherDocuments } from "./FurtherDocuments.tsx";
import { ReviewList } from "./ReviewList.tsx";
import { reviewsAnswer } from "./reviewsAnswer.ts";
import { reviewsSentence } from "./reviewsSentence.ts";

/** All reviews held, each a link to its page. Filters do not narrow it. */
export function ReviewsPage({ visit, engine, labels, first }: PageProps) {
  const ask = useCallback(() => reviewsAnswer(engine), [engine]);
  const held = first?.is === "reviews" ? first.answer : null;
  const { answer, awaiting, failure } = useAnswer(held === null ? ask : null, held);
  const partnerships = new Set([...labels.reviews.values()].map(({ partnership }) => partnership)).size;
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} heading={answer === null ? "h1" : "h2"} />}
      {(answer !== null || failure === null) && (
        <div className="page reviews" aria-busy={awaiting}>
          <div className="headline">
            <PageTitle>Reviews</PageTitle>
            <p className={answer === null ? "lede lede-waiting" : "lede"}>
              {answer === null ? (
                "Reading the reviews held here…"
              ) : (
                <SentenceWords sentence={reviewsSentence(answer.totals, partnerships)} />
              )}
            </p>
            <p className="coverage">
              Statuses are as each plan reports them. Partnerships stand in alphabetical order. Counts depend on how a
              plan is written; they do not measure how safe an area is.
              {!isEmpty(visit.view.filter) && " All reviews stand here: your filters do not narrow this page."}
            </p>
          </div>
          <div className="content">
            {answer === null ? (
              <p className="chosen" role="status">
                Loading the data…
              </p>
            ) : (
              <>
                <ReviewList totals={answer.totals} labels={labels} />
                <FurtherDocuments labels={labels} />
              </>
            )}
          </div>
        </div>
      )}
    </>
  );
}
