import type { RecordRow } from "../../queries/record.ts";
import { actionDates } from "../dateWords.ts";
import { ownName } from "../recordWords.ts";
import { StatusWord } from "../StatusWord.tsx";
import { counted } from "../words.ts";

const MOST = 4;

/** The actions of a recommendation, each with its status and dates; the rest stand where the recommendation is opened. */
export function MemberActions({ actions }: { readonly actions: readonly RecordRow[] }) {
  if (actions.length === 0) return null;
  const more = actions.length - MOST;
  return (
    <ul className="member-actions" aria-label="Its actions">
      {actions.slice(0, MOST).map((action) => (
        <li key={action.id}>
          {action.status !== null && <StatusWord status={action.status} />}{" "}
          <span>{[ownName(action), actionDates(action) ?? "no date printed"].join(": ")}</span>
        </li>
      ))}
      {more > 0 && <li>{counted(more, ["more action", "more actions"])} in the recommendation</li>}
    </ul>
  );
}
