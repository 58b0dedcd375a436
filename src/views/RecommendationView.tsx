import { useCallback, useEffect, useRef } from "react";
import type { Engine } from "../db/engine.ts";
import type { Filter } from "../filter/filter.ts";
import type { RecommendationId } from "../model/ids.ts";
import type { RecordRow } from "../queries/record.ts";
import type { Labels } from "./labels.ts";
import { narrow } from "./narrow.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { RecordEntry } from "./RecordEntry.tsx";
import { recommendationAnswer } from "./recommendationAnswer.ts";
import { emptyWords, recordName, recordOrigin, wordsClass } from "./recordWords.ts";
import { SubItems } from "./SubItems.tsx";
import { RecommendationSaidBefore } from "./threads/RecommendationSaidBefore.tsx";
import { useAnswer } from "./useAnswer.ts";
import { capital, counted, KIND_WORDS } from "./words.ts";

type Props = {
  readonly id: RecommendationId;
  readonly engine: Engine;
  readonly labels: Labels;
  /** What narrows the page behind it; the words searched for are marked. */
  readonly filter: Filter;
  /** Opens another recommendation over this one. */
  readonly onOpen: (recommendation: RecommendationId) => void;
};

/** One recommendation with its actions, each followed by its updates in printed order. */
export function RecommendationView({ id, engine, labels, filter, onOpen }: Props) {
  const ask = useCallback(() => recommendationAnswer(engine, id), [engine, id]);
  const { answer, failure } = useAnswer(ask);
  const settle = useCallback(() => narrow(engine, filter), [engine, filter]);
  const search = useAnswer(settle).answer?.search ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = answer !== null && answer.id === id ? answer : null;
  useEffect(() => {
    if (shown === null) return;
    window.scrollTo({ top: 0, behavior: "instant" });
    heading.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <div className="detail">
      <p>
        <button type="button" className="as-link back" onClick={() => history.back()}>
          Back to where you were
        </button>
      </p>
      {failure !== null ? (
        <QuestionFailed failure={failure} heading="h1" />
      ) : shown === null ? (
        <p role="status">Loading the recommendation…</p>
      ) : shown.recommendation === null ? (
        <h1 ref={heading} tabIndex={-1}>
          This recommendation is not held here
        </h1>
      ) : (
        <>
          <p className="detail-name">
            {recordName(shown.recommendation)}, {recordOrigin(shown.recommendation, labels)}
          </p>
          <h1 ref={heading} tabIndex={-1} className={wordsClass(shown.recommendation)}>
            {shown.recommendation.text ?? emptyWords(shown.recommendation)}
          </h1>
          <RecordEntry
            record={shown.recommendation}
            facts={shown.facts}
            labels={labels}
            search={search}
            heading={null}
            brief
          />
          {shown.recommendation.summary !== null && (
            <p className="detail-summary">
              <span className="wording">Summary in our words</span>: {shown.recommendation.summary}
            </p>
          )}
          <SubItems printed={shown.recommendation.subItems} />
          <h2>{actionsTitle(shown.actions.length)}</h2>
          {shown.actions.map(({ action, updates }) => (
            <section key={action.id} className="action">
              <RecordEntry record={action} facts={shown.facts} labels={labels} search={search} heading="h3" brief />
              {updates.length > 0 && (
                <>
                  <h4 className="updates-title">
                    {capital(counted(updates.length, KIND_WORDS.update))}, in printed order
                  </h4>
                  <ol className="updates">
                    {updates.map((update: RecordRow) => (
                      <li key={update.id}>
                        <RecordEntry
                          record={update}
                          facts={shown.facts}
                          labels={labels}
                          search={search}
                          heading={null}
                          brief
                        />
                      </li>
                    ))}
                  </ol>
                </>
              )}
            </section>
          ))}
          {shown.learning.length > 0 && (
            <>
              <h2>Learning that points to this recommendation</h2>
              {shown.learning.map((learning) => (
                <RecordEntry
                  key={learning.id}
                  record={learning}
                  facts={shown.facts}
                  labels={labels}
                  search={search}
                  heading="h3"
                  brief
                />
              ))}
            </>
          )}
          <RecommendationSaidBefore answer={shown} labels={labels} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

function actionsTitle(count: number): string {
  return count === 0
    ? "The document prints no action for it"
    : `${capital(counted(count, KIND_WORDS.action))} printed for it`;
}
