import { useCallback, useMemo } from "react";
import { Overview } from "./Overview.tsx";
import { type OverviewSeen, overviewBelow, overviewSeen } from "./overviewAnswer.ts";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { Spoken } from "./Spoken.tsx";
import { shownAloud } from "./shownAloud.ts";
import { unnarrowed } from "./unnarrowed.ts";
import { useAnswerInParts } from "./useAnswerInParts.ts";

/** The first page: asks at once for all that is in view, so that no two figures disagree, then for what stands below. */
export function OverviewPage({ visit, engine, labels, first, onOpen }: PageProps) {
  const { filter, page } = visit.view;
  const view = useMemo(() => ({ filter, page }), [filter, page]);
  const ask = useCallback(() => overviewSeen(engine, view), [engine, view]);
  const below = useCallback((seen: OverviewSeen) => overviewBelow(engine, seen), [engine]);
  const held = first?.is === "overview" ? first.answer : null;
  const { answer, awaiting, failure, outdated } = useAnswerInParts(
    { seen: held !== null && unnarrowed(view) ? null : ask, below },
    held,
  );
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
