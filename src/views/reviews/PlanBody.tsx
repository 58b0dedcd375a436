import { PlanLearning } from "./PlanLearning.tsx";
import { PlanRecommendation } from "./PlanRecommendation.tsx";
import { type Plan, partId } from "./plan.ts";
import { SaysTheSame } from "./SaysTheSame.tsx";

/** Everything that the documents of a review print: recommendations with actions and updates, then learning. */
export function PlanBody({ plan }: { readonly plan: Plan }) {
  const { parts, learning, clauses } = plan;
  return (
    <>
      {parts.map(({ title, recommendations }, index) => (
        <section key={partId(index)} className="plan-part">
          <h2 id={partId(index)}>{title}</h2>
          {recommendations.map((each) => (
            <PlanRecommendation key={each.recommendation.id} of={each} plan={plan} />
          ))}
        </section>
      ))}
      {learning.length > 0 && (
        <section className="plan-part">
          <h2 id="learning">Learning points</h2>
          <PlanLearning records={learning} plan={plan} />
        </section>
      )}
      {clauses.length > 0 && (
        <section className="plan-part">
          <h2 id="clauses">Clauses</h2>
          <PlanLearning records={clauses} plan={plan} />
        </section>
      )}
      <SaysTheSame plan={plan} />
    </>
  );
}
