import { memo } from "react";
import type { Labels } from "../labels.ts";
import type { ListedThread } from "./listedThreads.ts";
import { StripKey } from "./StripKey.tsx";
import { ThreadSummary } from "./ThreadSummary.tsx";

type Props = { readonly threads: readonly ListedThread[]; readonly labels: Labels };

/** Threads one under another, with what their marks mean. */
export const ThreadList = memo(({ threads, labels }: Props) => {
  return (
    <>
      <StripKey labels={labels} />
      <div className="threads">
        {threads.map((listed) => (
          <ThreadSummary key={listed.thread.id} listed={listed} labels={labels} />
        ))}
      </div>
    </>
  );
});
