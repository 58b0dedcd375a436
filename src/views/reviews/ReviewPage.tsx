import { useCallback, useMemo } from "react";
import { isEmpty } from "../../filter/filter.ts";
import type { Review } from "../../queries/reviews.ts";
import { PageLink } from "../PageLink.tsx";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../pageProps.ts";
import { QuestionFailed } from "../QuestionFailed.tsx";
import { useAnswer } from "../useAnswer.ts";
import { counted } from "../words.ts";
import { PlanBody } from "./PlanBody.tsx";
import { PlanContents } from "./PlanContents.tsx";
import { planOf } from "./plan.ts";
import { ReviewHead } from "./ReviewHead.tsx";
import { reviewAnswer } from "./reviewAnswer.ts";

/** One review as a readable plan, by its position counted from 1. Shows all of it, whatever narrows the other pages. */
export function ReviewPage({ number, ...props }: PageProps & { readonly number: number }) {
  const { reviews } = props.labels;
  const review = [...reviews.values()][number - 1];
  if (review !== undefined) return <ReviewView {...props} review={review} />;
  return (
    <div className="page-plain">
      <PageTitle>There is no review at this address</PageTitle>
      <p>
        {counted(reviews.size, ["review is", "reviews are"])} held here, and this is number {number}. Reviews are
        numbered in alphabetical order of their partnerships, so a number can come to stand for another review, or for
        none, when documents are added or taken away. <PageLink to={{ is: "reviews" }}>All reviews</PageLink>
      </p>
    </div>
  );
}

function ReviewView({ visit, engine, labels, first, review }: PageProps & { readonly review: Review }) {
  const ask = useCallback(() => reviewAnswer(engine, review.id), [engine, review.id]);
  const held = first?.is === "review" && first.answer.review === review.id ? first.answer : null;
  const { answer, awaiting, failure } = useAnswer(held === null ? ask : null, held);
  const plan = useMemo(
    () => (answer === null || answer.review !== review.id ? null : planOf(answer, labels)),
    [answer, labels, review.id],
  );
  if (failure !== null && plan === null) return <QuestionFailed failure={failure} heading="h1" />;
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} />}
      <div className="plan" aria-busy={awaiting}>
        <ReviewHead review={review} plan={plan} labels={labels} filtered={!isEmpty(visit.view.filter)} />
        {plan !== null && <PlanContents plan={plan} />}
        <div className="content">
          {plan === null ? (
            <p className="chosen" role="status">
              Loading the review…
            </p>
          ) : (
            <PlanBody plan={plan} />
          )}
        </div>
      </div>
    </>
  );
}
