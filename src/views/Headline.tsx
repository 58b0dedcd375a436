import type { Words } from "./headlineSentence.ts";
import { PageTitle } from "./PageTitle.tsx";
import { SentenceWords } from "./SentenceWords.tsx";

type Props = { readonly sentence: readonly Words[] | null; readonly coverage: string };

/** The sentence the page opens with and what it covers. Keeps its place while the data arrive. */
export function Headline({ sentence, coverage }: Props) {
  return (
    <div className="headline">
      <PageTitle>What domestic homicide reviews recommended, and what was then done</PageTitle>
      <p className={sentence === null ? "lede lede-waiting" : "lede"}>
        {sentence === null ? "Reading the reviews held here…" : <SentenceWords sentence={sentence} />}
      </p>
      <p className="coverage">
        {`${coverage} Statuses are as each plan reports them. `}
        Counts depend on how a plan is written; they do not measure how safe an area is.
      </p>
    </div>
  );
}
