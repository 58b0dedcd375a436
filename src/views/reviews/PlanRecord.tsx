import type { ReactNode } from "react";
import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import { RecordFactsLine } from "../RecordFactsLine.tsx";
import { RecordSaidBefore } from "../RecordSaidBefore.tsx";
import { RecordSource } from "../RecordSource.tsx";
import { RecordThemes } from "../RecordThemes.tsx";
import { emptyWords, ownName, wordsClass } from "../recordWords.ts";
import { SCOPE_WORDS } from "../scopeWords.ts";
import type { Plan } from "./plan.ts";

type Props = {
  readonly record: ReviewRecord;
  readonly plan: Plan;
  readonly heading: "h3" | "h4";
  /** What stands between its facts and its themes. */
  readonly children?: ReactNode;
};

/** One record of a plan under a heading of its own: its number and words, its facts, its themes, and where it stands. */
export function PlanRecord({ record, plan: { facts, labels }, heading: Heading, children }: Props) {
  const isRecommendation = record.id === record.recommendation;
  return (
    <>
      <Heading className={wordsClass(record)}>
        <span className="plan-name">{ownName(record)}</span> {record.text ?? emptyWords(record)}
      </Heading>
      <RecordFactsLine
        record={record}
        statuses={isRecommendation ? (facts.statuses.get(record.at) ?? []) : []}
        leads={isRecommendation ? [] : (facts.leads.get(record.at) ?? [])}
        allLeads
        names={record.scope === null ? [] : [SCOPE_WORDS[record.scope]]}
      />
      {children}
      <RecordThemes themes={facts.themes.get(record.at) ?? []} />
      <RecordSaidBefore threads={facts.threads.get(record.at) ?? []} />
      <RecordSource record={record} labels={labels} brief />
    </>
  );
}
