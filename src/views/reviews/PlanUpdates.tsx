import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import { RecordFactsLine } from "../RecordFactsLine.tsx";
import { emptyWords, ownName, recordPlace, wordingWords } from "../recordWords.ts";
import { capital, counted, KIND_WORDS } from "../words.ts";
import type { Plan } from "./plan.ts";

type Props = { readonly updates: readonly ReviewRecord[]; readonly plan: Plan };

/** The updates of an action in printed order, each in two lines. */
export function PlanUpdates({ updates, plan: { anchors } }: Props) {
  if (updates.length === 0) return null;
  return (
    <>
      <p className="updates-title">{capital(counted(updates.length, KIND_WORDS.update))}, in printed order</p>
      <ol className="updates plan-updates">
        {updates.map((update) => (
          <li key={update.id} id={anchors.get(update.id)}>
            <p className="record-text">{update.text ?? emptyWords(update)}</p>
            <RecordFactsLine record={update} statuses={[]} leads={[]} allLeads names={[ownName(update)]}>
              <span>{[wordingWords(update), recordPlace(update)].filter((part) => part !== null).join("; ")}</span>
            </RecordFactsLine>
          </li>
        ))}
      </ol>
    </>
  );
}
