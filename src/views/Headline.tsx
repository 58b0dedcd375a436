import type { Words } from "./headlineSentence.ts";
import { Lede } from "./Lede.tsx";
import type { Outdated } from "./Outdated.tsx";
import { PageTitle } from "./PageTitle.tsx";

type Props = {
  readonly sentence: readonly Words[] | null;
  readonly outdated: Outdated | null;
  readonly coverage: string;
};

/** The sentence the page opens with and what it covers. Keeps its place while the data arrive. */
export function Headline({ sentence, outdated, coverage }: Props) {
  return (
    <div className="headline">
      <PageTitle>What domestic homicide reviews recommended, and what was then done</PageTitle>
      <Lede sentence={sentence} outdated={outdated} />
      <p className="coverage">
        {`${coverage} Statuses are as each plan reports them. `}
        Counts depend on how a plan is written; they do not measure how safe an area is.
      </p>
    </div>
  );
}
