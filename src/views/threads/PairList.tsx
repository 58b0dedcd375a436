import type { ThreadPair } from "../../queries/threadPairs.ts";
import { Folded } from "../Folded.tsx";
import type { Labels } from "../labels.ts";
import { QuestionLink } from "../QuestionLink.tsx";
import { sharedSentences } from "./sharedWords.ts";
import { PAIR_WORDS } from "./strengthWords.ts";

const FOLDED = 20;

type Props = {
  readonly pairs: readonly ThreadPair[];
  readonly nameOf: (id: ThreadPair["a"]) => string;
  readonly labels: Labels;
};

/** How close each two members are, and by what. */
export function PairList({ pairs, nameOf, labels }: Props) {
  return (
    <Folded
      items={pairs}
      first={FOLDED}
      more={`Show all ${pairs.length} pairs`}
      fewer="Show the closest pairs alone"
      list={(some) => (
        <ul className="pairs">
          {some.map(({ a, b, strength, ...shared }) => (
            <li key={`${a} ${b}`}>
              <p>
                {nameOf(a)}, and {nameOf(b)} <b>{PAIR_WORDS[strength]}</b>.
              </p>
              <p className="shared">{sharedSentences(shared, "both", labels.asks).join(" ")}</p>
              <QuestionLink
                questioned={{ of: "pair", records: [a, b], code: strength }}
                about={`${nameOf(a)}, and ${nameOf(b)}`}
              />
            </li>
          ))}
        </ul>
      )}
    />
  );
}
