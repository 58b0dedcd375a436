import type { PrintedLinkRow } from "../../queries/printedLinks.ts";
import { recordName, recordOrigin } from "../recordWords.ts";
import { reviewName } from "../reviewName.ts";
import { inSentence } from "../words.ts";
import type { Plan } from "./plan.ts";
import { RecordLink } from "./RecordLink.tsx";

/** Links between this review and others that a plan prints itself, with whether the review named is held here. */
export function ReviewPrintedLinks({ plan }: { readonly plan: Plan }) {
  const { printed, labels } = plan;
  if (printed.length === 0) return null;
  return (
    <>
      <h3>Links that plans print themselves</h3>
      <ul className="plan-threads">
        {printed.map((link) => (
          <li key={link.place}>
            <RecordLink record={link} plan={plan}>
              {recordOrigin(link, labels)}, {inSentence(recordName(link))}
            </RecordLink>{" "}
            prints “{link.printed}”. <Named link={link} plan={plan} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ link, plan }: { readonly link: PrintedLinkRow; readonly plan: Plan }) {
  const review = link.namedReview === null ? undefined : plan.labels.reviews.get(link.namedReview);
  if (review === undefined) return <>The review it names, {link.named}, is not held here.</>;
  const name = reviewName(review);
  if (link.target !== null) {
    return (
      <>
        It names{" "}
        <RecordLink record={{ id: link.target, review: review.id }} plan={plan}>
          {link.namedNumber ?? "a place"} of {name}
        </RecordLink>
        , which is held here.
      </>
    );
  }
  if (link.namedNumber === null) return <>It names {name}, which is held here.</>;
  return (
    <>
      It names {link.namedNumber} of {name}; that review is held here, the place it names was not found.
    </>
  );
}
