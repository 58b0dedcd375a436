import type { ReactNode } from "react";
import type { RecordRow } from "../queries/record.ts";
import type { RecordLead } from "../queries/recordLeads.ts";
import type { RecommendationStatus } from "../queries/recordStatuses.ts";
import { actionDates } from "./dateWords.ts";
import { RagSequence } from "./RagSequence.tsx";
import { RecordLeads } from "./RecordLeads.tsx";
import { StatusWord } from "./StatusWord.tsx";
import { STATUS_PHRASES } from "./statusPhrases.ts";
import { counted, KIND_WORDS } from "./words.ts";

type Props = {
  readonly record: RecordRow;
  /** Of its actions, for a recommendation. */
  readonly statuses: readonly RecommendationStatus[];
  readonly leads: readonly RecordLead[];
  /** Names every lead, however many. */
  readonly allLeads: boolean;
  /** What it is and where it comes from, as far as that is not said above. */
  readonly names: readonly string[];
  readonly children?: ReactNode;
};

/** The facts of a record in one line: status, name, body, leads, dates and ratings. */
export function RecordFactsLine({ record, statuses, leads, allLeads, names, children }: Props) {
  const dates = actionDates(record);
  return (
    <p className="record-facts">
      <Statuses record={record} statuses={statuses} />
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
      {record.body !== null && <span>{bodyWords(record)}</span>}
      <RecordLeads leads={leads} all={allLeads} />
      {dates !== null && <span>{dates}</span>}
      <RagSequence rag={record.rag} />
      {children}
    </p>
  );
}

function Statuses({ record, statuses }: Pick<Props, "record" | "statuses">) {
  if (record.status !== null) return <StatusWord status={record.status} />;
  if (record.recommendation !== record.id || statuses.length === 0) return null;
  const total = statuses.reduce((sum, { actions }) => sum + actions, 0);
  const [only, ...others] = statuses;
  if (only !== undefined && others.length === 0 && total === 1) return <StatusWord status={only.status} />;
  return (
    <span>
      {counted(total, KIND_WORDS.action)}:{" "}
      {statuses.map(({ status, actions }) => `${actions} ${STATUS_PHRASES[status]}`).join(", ")}
    </span>
  );
}

function bodyWords({ kind, body }: RecordRow): string {
  if (kind === "update") return `Reported by ${body}`;
  if (kind === "learning-point") return `Learned by ${body}`;
  return `Addressed to ${body}`;
}
