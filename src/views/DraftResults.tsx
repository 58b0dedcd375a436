import { useCallback } from "react";
import type { Engine } from "../db/engine.ts";
import { DraftClauses } from "./DraftClauses.tsx";
import { DraftGaps } from "./DraftGaps.tsx";
import { DraftNearest } from "./DraftNearest.tsx";
import { DraftThemes } from "./DraftThemes.tsx";
import { DraftThread } from "./DraftThread.tsx";
import { draftAnswer } from "./draftAnswer.ts";
import type { Labels } from "./labels.ts";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { useAnswer } from "./useAnswer.ts";
import type { CheckedDraft } from "./useDraftCheck.ts";

type Props = {
  readonly checked: CheckedDraft;
  readonly engine: Engine;
  readonly labels: Labels;
  readonly onOpen: PageProps["onOpen"];
};

/** Everything found of a draft. It goes, with all it holds, as soon as the draft is cleared. */
export function DraftResults({ checked: { check, reading }, engine, labels, onOpen }: Props) {
  const ask = useCallback(() => draftAnswer(engine, check), [engine, check]);
  const { answer, failure } = useAnswer(ask);
  return (
    <div className="draft-results">
      <div className="draft-near">
        {failure !== null && <QuestionFailed failure={failure} />}
        {answer !== null && (
          <>
            <DraftNearest answer={answer} labels={labels} onOpen={onOpen} />
            <DraftClauses clauses={answer.clauses} labels={labels} />
          </>
        )}
      </div>
      <div className="draft-own">
        <DraftGaps reading={reading} />
        <DraftThemes check={check} labels={labels} />
        {answer !== null && <DraftThread thread={answer.thread} />}
      </div>
    </div>
  );
}
