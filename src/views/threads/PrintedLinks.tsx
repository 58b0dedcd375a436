import { memo } from "react";
import type { RecommendationId } from "../../model/ids.ts";
import type { PrintedLinkRow } from "../../queries/printedLinks.ts";
import { Folded } from "../Folded.tsx";
import type { Labels } from "../labels.ts";
import type { PageProps } from "../pageProps.ts";
import { recordName, recordOrigin } from "../recordWords.ts";
import { reviewName } from "../reviewName.ts";
import { useAlive } from "../useAlive.ts";
import { inSentence } from "../words.ts";

const FOLDED = 5;

type Props = {
  readonly links: readonly PrintedLinkRow[];
  readonly labels: Labels;
  readonly onOpen: PageProps["onOpen"];
  /** A recommendation that is open already, so that nothing leads to it. */
  readonly here?: RecommendationId | null;
};

/** Links to other reviews that plans print themselves, each with the review it names and whether that is held here. */
export const PrintedLinks = memo(({ links, labels, onOpen, here = null }: Props) => {
  const elsewhere = (id: RecommendationId | null) => (id === here ? null : id);
  const shown = links.map((link) => ({
    ...link,
    recommendation: elsewhere(link.recommendation),
    targetRecommendation: elsewhere(link.targetRecommendation),
  }));
  return (
    <Folded
      items={shown}
      first={FOLDED}
      more={`Show all ${links.length} printed links`}
      fewer="Show fewer printed links"
      list={(some) => (
        <ul className="printed-links">
          {some.map((link) => (
            <li key={link.place}>
              <OpenRecord id={link.id} recommendation={link.recommendation} onOpen={onOpen}>
                {recordOrigin(link, labels)}, {inSentence(recordName(link))}
              </OpenRecord>{" "}
              prints “{link.printed}”. <Named link={link} labels={labels} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    />
  );
});

function Named({ link, labels, onOpen }: { readonly link: PrintedLinkRow } & Pick<Props, "labels" | "onOpen">) {
  const review = link.namedReview === null ? undefined : labels.reviews.get(link.namedReview);
  if (review === undefined) return <>The review it names, {link.named}, is not held here.</>;
  const place = link.namedNumber ?? "what it names";
  if (link.namedNumber === null && link.target === null) return <>It names {reviewName(review)}, which is held here.</>;
  if (link.target === null) {
    return (
      <>
        It names {place} of {reviewName(review)}; that review is held here, the place it names was not found.
      </>
    );
  }
  if (link.targetRecommendation === null) {
    return (
      <>
        It names {place} of {reviewName(review)}, which is held here.
      </>
    );
  }
  return (
    <>
      It names {reviewName(review)}, which is held here:{" "}
      <OpenRecord id={link.target} recommendation={link.targetRecommendation} onOpen={onOpen}>
        open {place}
      </OpenRecord>
      .
    </>
  );
}

type OpenProps = Pick<PrintedLinkRow, "id" | "recommendation"> &
  Pick<Props, "onOpen"> & { readonly children: React.ReactNode };

/** Words that open the recommendation a record belongs to; plain where it belongs to none, or no script answers. */
function OpenRecord({ id, recommendation, onOpen, children }: OpenProps) {
  const alive = useAlive();
  if (recommendation === null || !alive) return <>{children}</>;
  return (
    <button type="button" className="as-link inline" data-record={id} onClick={() => onOpen({ id, recommendation })}>
      {children}
    </button>
  );
}
