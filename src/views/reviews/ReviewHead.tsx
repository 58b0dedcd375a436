import type { Review } from "../../queries/reviews.ts";
import { PageLink } from "../PageLink.tsx";
import { PageTitle } from "../PageTitle.tsx";
import { reviewName } from "../reviewName.ts";
import { SentenceWords } from "../SentenceWords.tsx";
import { capital, DOCUMENT_WORDS } from "../words.ts";
import { DocumentLine } from "./DocumentLine.tsx";
import type { Plan } from "./plan.ts";
import { datedSentence, reportedSentences, reviewSentence } from "./reviewSentence.ts";

type Props = {
  readonly review: Review;
  /** Null while it is awaited. */
  readonly plan: Plan | null;
  readonly labels: Plan["labels"];
  readonly filtered: boolean;
};

/** Whose review it is, what its documents report in sum, and which documents they are. */
export function ReviewHead({ review, plan, labels, filtered }: Props) {
  const documents = [...labels.documents.values()].filter((each) => each.review === review.id);
  return (
    <div className="headline">
      <p className="plan-back">
        <PageLink to={{ is: "reviews" }}>All reviews</PageLink>
      </p>
      <PageTitle>{reviewName(review)}</PageTitle>
      <p className={plan === null ? "lede lede-waiting" : "lede"}>
        {plan === null ? "Reading what the plan reports…" : <SentenceWords sentence={reviewSentence(plan.records)} />}
      </p>
      <p className="coverage">
        {plan !== null && `${reportedSentences(plan.records)} `}
        {`${datedSentence(documents)} `}
        Everything read from {documents.length === 1 ? "the document" : "the documents"} stands here
        {filtered && "; your filters do not narrow this page"}.
      </p>
      <ul className="plan-documents">
        {documents.map((document) => (
          <li key={document.id}>
            {capital(DOCUMENT_WORDS[document.kind][0])}: <DocumentLine document={document} />
          </li>
        ))}
      </ul>
    </div>
  );
}
