import type { PrintedLinkRow } from "../../queries/printedLinks.ts";
import { recordName, recordOrigin } from "../recordWords.ts";
import { reviewName } from "../reviewName.ts";
import { inSentence } from "../words.ts";
import type { Plan } from "./plan.ts";
import { RecordLink } from "./RecordLink.tsx";

/** Links between this review and others that a plan prints itself, with whether the review named is held here. */
export function ReviewPrintedLinks({ plan: { printed, labels } }: { readonly plan: Plan }) {
  if (printed.length === 0) return null;
  return (
    <>
      <h3>Links that plans print themselves</h3>
      <ul className="plan-threads">
        {printed.map((link) => (
          <li key={link.place}>
            <RecordLink record={link} labels={labels}>
              {recordOrigin(link, labels)}, {inSentence(recordName(link))}
            </RecordLink>{" "}
            prints “{link.printed}”. <Named link={link} labels={labels} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ link, labels }: { readonly link: PrintedLinkRow } & Pick<Plan, "labels">) {
  const review = link.namedReview === null ? undefined : labels.reviews.get(link.namedReview);
  if (review === undefined) return <>The review it names, {link.named}, is not held here.</>;
  const name = reviewName(review);
  if (link.target !== null) {
    return (
      <>
        It names{" "}
        <RecordLink record={{ id: link.target, review: review.id }} labels={labels}>
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
