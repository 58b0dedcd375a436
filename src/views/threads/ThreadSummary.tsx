import type { Labels } from "../labels.ts";
import { PageLink } from "../PageLink.tsx";
import { clauseSentence } from "./clauseSentence.ts";
import { inPageOrder } from "./inPageOrder.ts";
import type { ListedThread } from "./listedThreads.ts";
import { partnershipsOf } from "./partnershipsOf.ts";
import { standingSentence } from "./standingSentence.ts";
import { reachWords } from "./strengthWords.ts";
import { ThreadStrip } from "./ThreadStrip.tsx";

type Props = { readonly listed: ListedThread; readonly labels: Labels };

/** One thread of a list: its title, how far it reaches, what each review reported, and the clause that says it. */
export function ThreadSummary({ listed: { thread, standings, answering }, labels }: Props) {
  return (
    <article className="thread">
      <div>
        <h3>
          <PageLink to={{ is: "thread", number: thread.position + 1 }} className="thread-open">
            {thread.title}
          </PageLink>
        </h3>
        <p>
          {reachWords(thread)}. {standingSentence(inPageOrder(standings, labels), labels)}{" "}
          {clauseSentence(answering, partnershipsOf(standings, labels), labels)}
        </p>
      </div>
      <ThreadStrip standings={standings} labels={labels} />
    </article>
  );
}
