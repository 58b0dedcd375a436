import type { Labels } from "../labels.ts";
import type { Standing } from "./standing.ts";
import { type StripMark, stripMarks, stripWords } from "./stripMarks.ts";

const STEP = 24;
const HEIGHT = 24;
const RADIUS = { filled: 7, ring: 6, dot: 2.5 };

type Props = { readonly standings: readonly Standing[]; readonly labels: Labels };

/** A mark for each review: which are in the thread, and which of them report it complete. */
export function ThreadStrip({ standings, labels }: Props) {
  const marks = stripMarks(standings, labels);
  const width = Math.max(1, marks.length) * STEP;
  const x = (index: number) => index * STEP + STEP / 2;
  return (
    <svg
      className="thread-strip"
      role="img"
      aria-label={stripWords(marks, standings)}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
    >
      {marks.slice(1).map((mark, index) => (
        <line
          key={mark.review}
          className={isIn(mark) && isIn(marks[index]) ? "strip-joined" : "strip-apart"}
          x1={x(index)}
          x2={x(index + 1)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
        />
      ))}
      {marks.map(({ review, is }, index) => (
        <circle key={review} className={`strip-${is}`} cx={x(index)} cy={HEIGHT / 2} r={RADIUS[is]} />
      ))}
    </svg>
  );
}

function isIn(mark: StripMark | undefined): boolean {
  return mark !== undefined && mark.is !== "dot";
}
