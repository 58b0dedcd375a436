import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import { type Plan, partId } from "./plan.ts";

const WORDS = 5;

/** The table of contents: every part, and every recommendation by its number. */
export function PlanContents({ plan }: { readonly plan: Plan }) {
  const { parts, learning, clauses, anchors } = plan;
  return (
    <nav className="plan-contents" aria-labelledby="plan-contents">
      <h2 id="plan-contents">On this page</h2>
      <ul>
        {parts.map(({ short, recommendations }, index) => (
          <li key={partId(index)} className="plan-contents-part">
            <a href={`#${partId(index)}`}>{short}</a>
            <ul>
              {recommendations.map(({ recommendation }) => (
                <li key={recommendation.id}>
                  <a href={`#${anchors.get(recommendation.id)}`}>
                    <NumberOrWords record={recommendation} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {learning.length > 0 && (
          <li className="plan-contents-part">
            <a href="#learning">Learning points</a>
          </li>
        )}
        {clauses.length > 0 && (
          <li className="plan-contents-part">
            <a href="#clauses">Clauses</a>
          </li>
        )}
        <li className="plan-contents-part">
          <a href="#same">What else says the same</a>
        </li>
      </ul>
    </nav>
  );
}

/** A recommendation's number, with what it is a number of for those who hear it alone; its first words where it has none. */
function NumberOrWords({ record: { number, text } }: { readonly record: ReviewRecord }) {
  if (number === null) return <>{text === null ? "Not numbered" : firstWords(text)}</>;
  return (
    <>
      <span className="visually-hidden">Recommendation </span>
      {number}
    </>
  );
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= WORDS ? text : `${words.slice(0, WORDS).join(" ")} …`;
}
