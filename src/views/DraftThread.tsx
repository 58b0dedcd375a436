import type { DraftAnswer } from "./draftAnswer.ts";
import { PageLink } from "./PageLink.tsx";
import { STRENGTH_WORDS } from "./threads/strengthWords.ts";

/** The thread that a draft would join. */
export function DraftThread({ thread }: Pick<DraftAnswer, "thread">) {
  return (
    <section aria-labelledby="draft-thread">
      <h2 id="draft-thread">The thread it would join</h2>
      {thread === null ? (
        <p>None: no thread held here asks for something close.</p>
      ) : (
        <p>
          <PageLink to={{ is: "thread", number: thread.position + 1 }}>{thread.title}</PageLink>.{" "}
          {STRENGTH_WORDS[thread.strength]} in more than one review. A repeat is no proof that learning failed: a later
          review may concern earlier events.
        </p>
      )}
    </section>
  );
}
