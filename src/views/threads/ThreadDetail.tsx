import type { PassageId } from "../../model/ids.ts";
import type { Labels } from "../labels.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../pageProps.ts";
import { QuestionLink } from "../QuestionLink.tsx";
import { recordName, recordOrigin } from "../recordWords.ts";
import { counted, inSentence } from "../words.ts";
import { Caution } from "./Caution.tsx";
import { ClauseList } from "./ClauseList.tsx";
import { clauseSentence } from "./clauseSentence.ts";
import { inPageOrder } from "./inPageOrder.ts";
import type { ListedThread } from "./listedThreads.ts";
import { PairList } from "./PairList.tsx";
import { PrintedLinks } from "./PrintedLinks.tsx";
import { partnershipsOf } from "./partnershipsOf.ts";
import { StripKey } from "./StripKey.tsx";
import { sharedSentences } from "./sharedWords.ts";
import { standingSentence } from "./standingSentence.ts";
import { reachWords } from "./strengthWords.ts";
import { ThreadMembers } from "./ThreadMembers.tsx";
import { ThreadStrip } from "./ThreadStrip.tsx";
import type { ThreadAnswer } from "./threadAnswer.ts";

type Props = {
  readonly answer: ThreadAnswer;
  readonly listed: ListedThread;
  readonly labels: Labels;
  readonly onOpen: PageProps["onOpen"];
};

/** A thread with its members side by side, the clauses that say it and how close the members are. */
export function ThreadDetail({ answer, listed: { thread, standings, answering }, labels, onOpen }: Props) {
  const { members, pairs, clauses, printed } = answer;
  const facts = { ...answer.facts, threads: new Map() };
  const own = partnershipsOf(standings, labels);
  const byId = new Map(members.map((member) => [member.id, member]));
  const nameOf = (id: PassageId) => {
    const member = byId.get(id);
    return member === undefined ? id : `${recordOrigin(member, labels)}, ${inSentence(recordName(member))}`;
  };
  const shared = sharedSentences(thread, thread.members === 2 ? "both" : "most", labels.asks);
  return (
    <>
      <PageTitle>{thread.title}</PageTitle>
      <ThreadStrip standings={standings} labels={labels} />
      <p className="thread-reach">
        <b>{reachWords(thread)}.</b> {standingSentence(inPageOrder(standings, labels), labels)}{" "}
        {clauseSentence(answering, own, labels)}
      </p>
      {shared.length > 0 && <p className="shared">{shared.join(" ")}</p>}
      <StripKey labels={labels} />
      <Caution />
      <QuestionLink
        questioned={{
          of: "thread",
          thread: thread.id,
          code: thread.strength,
          records: members.map(({ id }) => id),
        }}
        about="its title, reach and members"
      />
      {printed.length > 0 && (
        <section aria-labelledby="printed-title">
          <h2 id="printed-title">What the plans themselves link</h2>
          <PrintedLinks links={printed} labels={labels} onOpen={onOpen} />
        </section>
      )}
      <section aria-labelledby="members-title">
        <h2 id="members-title">What each review asks, and what it reported</h2>
        <ThreadMembers answer={answer} standings={standings} facts={facts} labels={labels} onOpen={onOpen} />
      </section>
      <section aria-labelledby="clauses-title">
        <h2 id="clauses-title">What practice documents say of it</h2>
        {clauses.length === 0 ? (
          <p>No clause of a practice document held here was found to answer or touch it.</p>
        ) : (
          <ClauseList clauses={clauses} own={own} nameOf={nameOf} labels={labels} />
        )}
      </section>
      {pairs.length > 0 && (
        <section aria-labelledby="pairs-title">
          <h2 id="pairs-title">How close they are, pair by pair</h2>
          <details>
            <summary>{counted(pairs.length, ["pair", "pairs"])} of different reviews</summary>
            <PairList pairs={pairs} nameOf={nameOf} labels={labels} />
          </details>
        </section>
      )}
    </>
  );
}
