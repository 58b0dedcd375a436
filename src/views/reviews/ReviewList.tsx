import type { ReviewId } from "../../model/ids.ts";
import type { ReviewTotals } from "../../queries/reviewTotals.ts";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { shortPartnership } from "../reviewName.ts";
import { documentDate } from "../threads/documentDate.ts";
import { capital, DOCUMENT_WORDS } from "../words.ts";
import { type HeldReview, heldReviews } from "./heldReviews.ts";
import { totalsWords } from "./totalsWords.ts";

/** From how many partnerships on a list of them helps to find one. */
const MANY = 7;

type Props = { readonly totals: readonly ReviewTotals[]; readonly labels: Labels };

/** All reviews held, by partnership, each with its documents and what they print in words. */
export function ReviewList({ totals, labels }: Props) {
  const groups = heldReviews(labels).map((group, index) => ({ ...group, id: `area-${index + 1}` }));
  const byReview = new Map(totals.map((each) => [each.review, each]));
  return (
    <>
      {groups.length >= MANY && (
        <nav className="areas" aria-labelledby="areas-title">
          <h2 id="areas-title">Partnerships</h2>
          <ul>
            {groups.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{shortPartnership(name)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ id, name, reviews }) => (
        <section key={id} className="area">
          <h2 id={id} tabIndex={-1}>
            {name}
          </h2>
          <ul>
            {reviews.map((held) => (
              <ReviewItem key={held.review.id} held={held} totals={byReview} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type ItemProps = { readonly held: HeldReview; readonly totals: ReadonlyMap<ReviewId, ReviewTotals> };

function ReviewItem({ held: { review, number, documents }, totals }: ItemProps) {
  const counts = totals.get(review.id);
  return (
    <li className="area-review">
      <PageLink to={{ is: "review", number }}>
        {review.label}
        <span className="visually-hidden">, {shortPartnership(review.partnershipName)}</span>
      </PageLink>
      <p>
        {capital(documents.map((each) => `${DOCUMENT_WORDS[each.kind][0]} (${documentDate(each)})`).join(", "))}.{" "}
        {counts !== undefined && totalsWords(counts)}
      </p>
    </li>
  );
}
