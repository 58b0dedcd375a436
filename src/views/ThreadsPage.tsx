import { useCallback, useMemo } from "react";
import { ChosenFilters } from "./ChosenFilters.tsx";
import { DroppedNotice } from "./DroppedNotice.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { GoesOn } from "./GoesOn.tsx";
import { coverageSentence } from "./headlineSentence.ts";
import { Lede } from "./Lede.tsx";
import { OUTDATED_WORDS, WhileOutdated } from "./Outdated.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { Pagination } from "./Pagination.tsx";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { SearchNotes } from "./SearchNotes.tsx";
import { Spoken } from "./Spoken.tsx";
import { CAUTION } from "./threads/Caution.tsx";
import { NoThread } from "./threads/NoThread.tsx";
import { PrintedLinks } from "./threads/PrintedLinks.tsx";
import { ThreadList } from "./threads/ThreadList.tsx";
import { type ThreadsSeen, threadsBelow, threadsSeen } from "./threads/threadsPageAnswer.ts";
import { threadsSentence, threadsShown } from "./threads/threadsSentence.ts";
import { unnarrowed } from "./unnarrowed.ts";
import { useAnswerInParts } from "./useAnswerInParts.ts";

/** What has been said before, the most widespread first; before that, what plans say of it themselves. */
export function ThreadsPage({ visit, engine, labels, first, onOpen }: PageProps) {
  const { narrow } = visit;
  const { filter, page } = visit.view;
  const view = useMemo(() => ({ filter, page }), [filter, page]);
  const ask = useCallback(() => threadsSeen(engine, view), [engine, view]);
  const below = useCallback((seen: ThreadsSeen) => threadsBelow(engine, seen), [engine]);
  const held = first?.is === "threads" ? first.answer : null;
  const { answer, awaiting, failure, outdated } = useAnswerInParts(
    { seen: held !== null && unnarrowed(view) ? null : ask, below },
    held,
  );
  const ready = answer !== null;
  if (failure !== null && answer === null) return <QuestionFailed failure={failure} heading="h1" />;
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} />}
      <div className="page" aria-busy={awaiting}>
        <div className="headline">
          <PageTitle>Repeat learning: what has been said before</PageTitle>
          <Lede sentence={ready ? threadsSentence(answer.left, answer.left.page === 1) : null} outdated={outdated} />
          <p className="coverage">{`${coverageSentence(labels)} ${CAUTION}`}</p>
        </div>
        <FilterPanel
          filter={filter}
          labels={labels}
          counts={outdated === null ? (answer?.choices ?? null) : null}
          onFilter={narrow}
        />
        <div className="content">
          <DroppedNotice dropped={visit.dropped} />
          {ready ? (
            <>
              <ChosenFilters
                filter={filter}
                shown={outdated === null ? threadsShown(answer.left, answer.view.filter) : OUTDATED_WORDS[outdated]}
                labels={labels}
                onFilter={narrow}
              />
              <WhileOutdated outdated={outdated}>
                <SearchNotes search={answer.narrowing.search} filter={answer.view.filter} onFilter={narrow} />
                {answer.printed.length > 0 && (
                  <section className="said" aria-labelledby="printed-title">
                    <h2 id="printed-title">Plans that name another review themselves</h2>
                    <PrintedLinks links={answer.printed} labels={labels} onOpen={onOpen} />
                  </section>
                )}
                {answer.left.counts.matching === 0 ? (
                  <NoThread held={answer.left.counts.held} filter={answer.view.filter} onFilter={narrow} />
                ) : (
                  <section className="said" aria-labelledby="threads-title">
                    <h2 id="threads-title">Asked for in more than one review, the most widespread first</h2>
                    <ThreadList threads={answer.threads} labels={labels} />
                    {answer.left.pages > 1 && <GoesOn />}
                    <Pagination page={answer.left.page} pages={answer.left.pages} onPage={visit.turnTo} />
                  </section>
                )}
              </WhileOutdated>
            </>
          ) : (
            <p className="chosen" role="status">
              Loading the data…
            </p>
          )}
        </div>
      </div>
      <Spoken words={ready && !awaiting && outdated === null ? threadsShown(answer.left, answer.view.filter) : null} />
    </>
  );
}
