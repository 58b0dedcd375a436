import { useId, useState } from "react";
import type { ThreadPair } from "../../queries/threadPairs.ts";
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
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? pairs : pairs.slice(0, FOLDED);
  return (
    <>
      <ul id={id} className="pairs">
        {shown.map(({ a, b, strength, ...shared }) => (
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
      {pairs.length > FOLDED && (
        <button
          type="button"
          className="as-link needs-script"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? "Show the closest pairs alone" : `Show all ${pairs.length} pairs`}
        </button>
      )}
    </>
  );
}
