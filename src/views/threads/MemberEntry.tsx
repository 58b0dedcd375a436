import type { RecordRow } from "../../queries/record.ts";
import type { ThreadMember } from "../../queries/threadMembers.ts";
import type { Labels } from "../labels.ts";
import type { PageProps } from "../pageProps.ts";
import { RecordEntry } from "../RecordEntry.tsx";
import type { RecordFacts } from "../recordFacts.ts";
import { recordName, recordOrigin } from "../recordWords.ts";
import { counted, inSentence, KIND_WORDS } from "../words.ts";
import { MemberActions } from "./MemberActions.tsx";
import { restatedWords } from "./restatedWords.ts";
import type { MemberOfColumn } from "./threadColumns.ts";

type Props = {
  readonly of: MemberOfColumn;
  /** All actions of the members of the thread. */
  readonly actions: readonly RecordRow[];
  readonly facts: RecordFacts;
  readonly labels: Labels;
  readonly onOpen: PageProps["onOpen"];
};

/** A member of a thread with its facts and what says it again. */
export function MemberEntry({ of: { member, restated }, actions, facts, labels, onOpen }: Props) {
  return (
    <div className="member">
      <RecordEntry record={member} facts={facts} labels={labels} search={null} heading="h4" onOpen={onOpen} />
      <MemberActions actions={actions.filter(({ recommendation }) => recommendation === member.id)} />
      <OpenMember member={member} labels={labels} onOpen={onOpen} />
      {restated.map((again) => (
        <div key={again.id} className="restated">
          <p>{restatedWords(again, member, labels)}</p>
          <RecordEntry record={again} facts={facts} labels={labels} search={null} heading="h4" onOpen={onOpen} />
        </div>
      ))}
    </div>
  );
}

/** The way to the whole recommendation, with how many updates stand there. */
function OpenMember({ member, labels, onOpen }: { readonly member: ThreadMember } & Pick<Props, "labels" | "onOpen">) {
  if (member.recommendation === null) return null;
  return (
    <p className="member-open">
      {member.updates === 0 ? "No update is printed. " : `${counted(member.updates, KIND_WORDS.update)} printed. `}
      <button type="button" className="as-link needs-script" onClick={() => onOpen(member)}>
        {member.kind === "action" ? "Open the recommendation it belongs to" : "Open the recommendation"}
        <span className="visually-hidden">
          : {recordOrigin(member, labels)}, {inSentence(recordName(member))}
        </span>
      </button>
    </p>
  );
}
