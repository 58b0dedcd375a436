import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import { QuestionLink } from "../QuestionLink.tsx";
import { ownName } from "../recordWords.ts";
import { inSentence } from "../words.ts";
import { PlanRecord } from "./PlanRecord.tsx";
import type { Plan } from "./plan.ts";

type Props = { readonly records: readonly ReviewRecord[]; readonly plan: Plan };

/** Records that stand under no recommendation: learning points, or clauses. */
export function PlanLearning({ records, plan }: Props) {
  return records.map((record) => {
    const codes = (plan.facts.themes.get(record.at) ?? []).map(({ theme }) => theme);
    return (
      <section key={record.id} id={plan.anchors.get(record.id)} className="plan-recommendation">
        <PlanRecord record={record} plan={plan} heading="h3">
          <PointsTo record={record} plan={plan} />
        </PlanRecord>
        {codes.length > 0 && (
          <QuestionLink questioned={{ of: "codes", record: record.id, codes }} about={inSentence(ownName(record))} />
        )}
      </section>
    );
  });
}

/** The recommendations that a learning point names by number; a link where exactly one of its document and origin has it. */
function PointsTo({ record, plan: { parts, anchors } }: { readonly record: ReviewRecord; readonly plan: Plan }) {
  const numbers = record.recommendationNumbers.split(",").filter((number) => number !== "");
  if (numbers.length === 0) return null;
  const all = parts.flatMap(({ recommendations }) => recommendations.map(({ recommendation }) => recommendation));
  return (
    <p className="plan-points">
      {numbers.length === 1 ? "Points to recommendation" : "Points to recommendations"}
      {numbers.map((number, index) => {
        const [only, ...others] = all.filter(
          (each) => each.number === number && each.document === record.document && each.origin === record.origin,
        );
        return (
          <span key={number}>
            {index === 0 ? " " : ", "}
            {only === undefined || others.length > 0 ? number : <a href={`#${anchors.get(only.id)}`}>{number}</a>}
          </span>
        );
      })}
    </p>
  );
}
