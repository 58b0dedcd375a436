import { memo } from "react";
import type { ThreadCounts } from "../../queries/threads.ts";
import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { counted, grouped } from "../words.ts";
import { Caution } from "./Caution.tsx";
import type { ListedThread } from "./listedThreads.ts";
import { ThreadList } from "./ThreadList.tsx";

type Props = {
  readonly counts: ThreadCounts;
  /** So many are shown at most. */
  readonly most: number;
  /** The first of them; those of the counts before as long as these are awaited. */
  readonly threads: readonly ListedThread[];
  readonly labels: Labels;
};

/** The most widespread threads that the filter leaves, and the way to all of them. */
export const SaidBefore = memo(({ counts, most, threads, labels }: Props) => {
  const all = counted(counts.held, ["thread", "threads"]);
  return (
    <section className="said" aria-labelledby="said-title">
      <h2 id="said-title">What has been said before</h2>
      {counts.matching === 0 ? (
        <p>
          {counts.held === 0
            ? "No two reviews held here were found to ask for the same. That does not make anything in them new."
            : `None of the ${all} held here has a member that matches. That does not make what matches new.`}
        </p>
      ) : (
        <>
          <Caution />
          <ThreadList threads={threads} labels={labels} />
        </>
      )}
      {counts.held > 0 && (
        <p>
          <PageLink to={{ is: "threads" }}>
            {counts.matching > most
              ? `All ${grouped(counts.matching)} threads${counts.matching < counts.held ? " with a member that matches" : ""}`
              : "Repeat learning, with what the plans themselves link"}
          </PageLink>
        </p>
      )}
    </section>
  );
});
