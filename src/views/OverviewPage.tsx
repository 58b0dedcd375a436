import { useCallback, useMemo } from "react";
import { Overview } from "./Overview.tsx";
import { overviewAnswer } from "./overviewAnswer.ts";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { Spoken } from "./Spoken.tsx";
import { shownAloud } from "./shownAloud.ts";
import { unnarrowed } from "./unnarrowed.ts";
import { useAnswer } from "./useAnswer.ts";

/** The first page: asks for all it shows at once, so that no two figures disagree. */
export function OverviewPage({ visit, engine, labels, first, onOpen }: PageProps) {
  const { filter, page } = visit.view;
  const view = useMemo(() => ({ filter, page }), [filter, page]);
  const ask = useCallback(() => overviewAnswer(engine, view), [engine, view]);
  const held = first?.is === "overview" ? first.answer : null;
  const { answer, awaiting, failure, outdated } = useAnswer(held !== null && unnarrowed(view) ? null : ask, held);
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} heading={answer === null ? "h1" : "h2"} />}
      <Overview
        visit={visit}
        onOpen={onOpen}
        labels={labels}
        answer={answer}
        awaiting={awaiting}
        outdated={outdated}
        failed={failure !== null}
      />
      <Spoken words={answer === null || awaiting || outdated !== null ? null : shownAloud(answer)} />
    </>
  );
}
