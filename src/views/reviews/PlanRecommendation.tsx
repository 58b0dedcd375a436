import { QuestionLink } from "../QuestionLink.tsx";
import { ownName } from "../recordWords.ts";
import { SubItems } from "../SubItems.tsx";
import { inSentence } from "../words.ts";
import { PlanRecord } from "./PlanRecord.tsx";
import { PlanUpdates } from "./PlanUpdates.tsx";
import type { Plan } from "./plan.ts";
import type { PlannedRecommendation } from "./planParts.ts";

type Props = { readonly of: PlannedRecommendation; readonly plan: Plan };

/** A recommendation with all that the plan prints under it. */
export function PlanRecommendation({ of: { recommendation, actions }, plan }: Props) {
  const { anchors, facts } = plan;
  const coded = [recommendation, ...actions.map(({ action }) => action)]
    .map(({ id, at }) => ({ record: id, codes: (facts.themes.get(at) ?? []).map(({ theme }) => theme) }))
    .filter(({ codes }) => codes.length > 0);
  return (
    <section id={anchors.get(recommendation.id)} className="plan-recommendation">
      <PlanRecord record={recommendation} plan={plan} heading="h3">
        {recommendation.summary !== null && (
          <p className="detail-summary">
            <span className="wording">Summary in our words</span>: {recommendation.summary}
          </p>
        )}
        <SubItems printed={recommendation.subItems} heading="h4" />
      </PlanRecord>
      {actions.length === 0 && <p className="plan-none">The document prints no action for it.</p>}
      {actions.map(({ action, updates }) => (
        <div key={action.id} id={anchors.get(action.id)} className="plan-action">
          <PlanRecord record={action} plan={plan} heading="h4" />
          <PlanUpdates updates={updates} plan={plan} />
        </div>
      ))}
      {coded.length > 0 && (
        <QuestionLink questioned={{ of: "plan", coded }} about={inSentence(ownName(recommendation))} />
      )}
    </section>
  );
}
