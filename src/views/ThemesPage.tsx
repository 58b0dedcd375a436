import { useCallback, useMemo } from "react";
import { type Filter, isEmpty } from "../filter/filter.ts";
import { themeless, themesKept } from "../filter/themeless.ts";
import { ChosenFilters } from "./ChosenFilters.tsx";
import { DroppedNotice } from "./DroppedNotice.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { coverageSentence } from "./headlineSentence.ts";
import { Lede } from "./Lede.tsx";
import { OUTDATED_WORDS, WhileOutdated } from "./Outdated.tsx";
import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";
import { QuestionFailed } from "./QuestionFailed.tsx";
import { SearchNotes } from "./SearchNotes.tsx";
import { Spoken } from "./Spoken.tsx";
import { shownWords } from "./shownWords.ts";
import { PairsFigure } from "./themes/PairsFigure.tsx";
import { RankingFigure } from "./themes/RankingFigure.tsx";
import { rankingSentence } from "./themes/rankingWords.ts";
import { ThemesLeftOut } from "./themes/ThemesLeftOut.tsx";
import { themesAnswer } from "./themes/themesAnswer.ts";
import { useAnswer } from "./useAnswer.ts";
import { WaitingFigures } from "./WaitingFigures.tsx";

/** All themes: how far each is shared, and which appear together. */
export function ThemesPage({ visit, engine, labels, first }: PageProps) {
  const { view, narrow, goTo } = visit;
  const filter = useMemo(() => themeless(view.filter), [view.filter]);
  const ask = useCallback(() => themesAnswer(engine, filter), [engine, filter]);
  const held = first?.is === "themes" ? first.answer : null;
  const { answer, awaiting, failure, outdated } = useAnswer(held !== null && isEmpty(filter) ? null : ask, held);
  const ready = answer !== null;
  const onFilter = useCallback((next: Filter) => narrow(themesKept(next, view.filter)), [narrow, view.filter]);
  const shown = answer === null ? "" : shownWords(answer.narrowing.filter, answer.kinds);
  if (failure !== null && answer === null) return <QuestionFailed failure={failure} heading="h1" />;
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} />}
      <div className="page" aria-busy={awaiting}>
        <div className="headline">
          <PageTitle>Learning themes</PageTitle>
          <Lede
            sentence={ready ? rankingSentence(answer.ranking, labels, !isEmpty(answer.narrowing.filter)) : null}
            outdated={outdated}
          />
          <p className="coverage">
            {`${coverageSentence(labels)} Statuses are as each plan reports them. `}
            Counts depend on how a plan is written; they do not measure how safe an area is.
          </p>
        </div>
        <FilterPanel
          filter={filter}
          labels={labels}
          counts={outdated === null ? (answer?.choices ?? null) : null}
          except="theme"
          onFilter={onFilter}
        />
        <div className="content">
          <DroppedNotice dropped={visit.dropped} />
          {ready ? (
            <>
              <ChosenFilters
                filter={filter}
                shown={outdated === null ? shown : OUTDATED_WORDS[outdated]}
                labels={labels}
                onFilter={onFilter}
              />
              <ThemesLeftOut filter={view.filter} />
              <WhileOutdated outdated={outdated}>
                <SearchNotes search={answer.narrowing.search} filter={filter} onFilter={onFilter} />
                {answer.ranking.length === 0 ? (
                  <EmptyState filter={filter} search={answer.narrowing.search} onFilter={onFilter} />
                ) : (
                  <>
                    <RankingFigure ranking={answer.ranking} labels={labels} filter={view.filter} />
                    <PairsFigure
                      pairs={answer.pairs}
                      ranking={answer.ranking}
                      labels={labels}
                      filter={view.filter}
                      onTheme={(to) => goTo(to)}
                    />
                  </>
                )}
              </WhileOutdated>
            </>
          ) : (
            <WaitingFigures />
          )}
        </div>
      </div>
      <Spoken words={ready && !awaiting && outdated === null ? shown : null} />
    </>
  );
}
