import type { RecordThread } from "../../queries/recordThreads.ts";
import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import { groupedBy } from "../groupedBy.ts";
import { PageLink } from "../PageLink.tsx";
import { recordName } from "../recordWords.ts";
import { STRENGTH_WORDS } from "../threads/strengthWords.ts";
import { counted, inSentence } from "../words.ts";
import type { Plan } from "./plan.ts";
import { ReviewPrintedLinks } from "./ReviewPrintedLinks.tsx";

/** What other reviews say that is the same: the threads that records of this review are in, and the links plans print. */
export function SaysTheSame({ plan }: { readonly plan: Plan }) {
  const { records, facts, anchors, labels } = plan;
  const found = records.flatMap((record) => (facts.threads.get(record.at) ?? []).map((thread) => ({ record, thread })));
  const threads = [...groupedBy(found, ({ thread }) => thread.thread).values()].toSorted(
    (a, b) => position(a) - position(b),
  );
  const others = labels.reviews.size - 1;
  return (
    <section className="plan-part">
      <h2 id="same">What else says the same</h2>
      {threads.length === 0 ? (
        <p className="area-note">
          {others === 0
            ? "No other review is held here to compare it with."
            : `Nothing close was found in the ${counted(others, ["other review", "other reviews"])} held here; that does not make it new.`}
        </p>
      ) : (
        <ul className="plan-threads">
          {threads.map((members) => (
            <Thread key={members[0]?.thread.thread} members={members} anchors={anchors} />
          ))}
        </ul>
      )}
      <ReviewPrintedLinks plan={plan} />
    </section>
  );
}

type Member = { readonly record: ReviewRecord; readonly thread: RecordThread };

function Thread({ members, anchors }: { readonly members: readonly Member[] } & Pick<Plan, "anchors">) {
  const [first] = members;
  if (first === undefined) return null;
  const { strength, others, title, position } = first.thread;
  return (
    <li>
      {STRENGTH_WORDS[strength]} in {counted(others, ["other review", "other reviews"])}:{" "}
      <PageLink to={{ is: "thread", number: position + 1 }}>{title}</PageLink>; here:{" "}
      {members.map(({ record }, index) => (
        <span key={record.id}>
          {index > 0 && ", "}
          <a href={`#${anchors.get(record.id)}`}>{inSentence(recordName(record))}</a>
        </span>
      ))}
    </li>
  );
}

function position([first]: readonly Member[]): number {
  return first?.thread.position ?? 0;
}
