import type { ReviewId } from "../../model/ids.ts";
import type { Labels } from "../labels.ts";

const STEP = 24;
const HEIGHT = 24;
const MARK = 7;
const DOT = 2.5;
/** Beyond this many reviews the strip shows a share instead of marks. */
export const MOST_MARKS = 12;
const BAR = 12 * STEP;

type Props = { readonly reviews: ReadonlySet<ReviewId>; readonly labels: Labels };

/**
 * In which of the reviews a theme is, in the order of the page: a mark, or a dot where it is not; a line joins neighbours.
 * Beyond a dozen reviews, a line as long as its share of them. The words beside it say the same.
 */
export function ReviewStrip({ reviews, labels }: Props) {
  const all = [...labels.reviews.keys()];
  const width = Math.min(all.length, MOST_MARKS) * STEP;
  const middle = HEIGHT / 2;
  const x = (index: number) => index * STEP + STEP / 2;
  return (
    <svg
      className="thread-strip"
      aria-hidden="true"
      viewBox={`0 0 ${Math.max(STEP, width)} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
    >
      {all.length > MOST_MARKS ? (
        <>
          <line className="strip-apart" x1={0} x2={BAR} y1={middle} y2={middle} />
          <line className="strip-joined" x1={0} x2={(reviews.size / all.length) * BAR} y1={middle} y2={middle} />
        </>
      ) : (
        <>
          {all.slice(1).map((review, index) => (
            <line
              key={review}
              className={reviews.has(review) && has(reviews, all[index]) ? "strip-joined" : "strip-apart"}
              x1={x(index)}
              x2={x(index + 1)}
              y1={middle}
              y2={middle}
            />
          ))}
          {all.map((review, index) => (
            <circle
              key={review}
              className={reviews.has(review) ? "strip-filled" : "strip-dot"}
              cx={x(index)}
              cy={middle}
              r={reviews.has(review) ? MARK : DOT}
            />
          ))}
        </>
      )}
    </svg>
  );
}

function has(reviews: ReadonlySet<ReviewId>, review: ReviewId | undefined): boolean {
  return review !== undefined && reviews.has(review);
}
