import { useMemo } from "react";
import { type ThreadColumn, threadGrid } from "../charts/threadGrid.ts";
import type { Narrowing } from "../queries/narrowing.ts";
import type { RecordRow } from "../queries/record.ts";
import type { ThemesOfReviews } from "../queries/themesByReview.ts";
import { ChosenFilters } from "./ChosenFilters.tsx";
import { DroppedNotice } from "./DroppedNotice.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import { Headline } from "./Headline.tsx";
import { coverageSentence, headlineSentence } from "./headlineSentence.ts";
import type { Labels } from "./labels.ts";
import { OUTDATED_WORDS, type Outdated, WhileOutdated } from "./Outdated.tsx";
import { MOST_THREADS, type OverviewAnswer } from "./overviewAnswer.ts";
import { RecordList } from "./RecordList.tsx";
import { shortPartnership } from "./reviewName.ts";
import { SearchNotes } from "./SearchNotes.tsx";
import { StatusFigure } from "./StatusFigure.tsx";
import { shownWords } from "./shownWords.ts";
import { ThemesFigure } from "./ThemesFigure.tsx";
import { SaidBefore } from "./threads/SaidBefore.tsx";
import type { Visit } from "./useView.ts";
import { WaitingFigures } from "./WaitingFigures.tsx";

type Props = {
  readonly visit: Visit;
  readonly onOpen: (record: RecordRow) => void;
  readonly labels: Labels;
  readonly answer: OverviewAnswer | null;
  readonly awaiting: boolean;
  readonly outdated: Outdated | null;
  readonly failed: boolean;
};

const NOTHING = { themes: { cells: [], totals: new Map<number, number>() }, narrowing: null } as const;

/** The overview: sentence, filters, figures and the list behind them. */
export function Overview({ visit, onOpen, labels, answer, awaiting, outdated, failed }: Props) {
  const { view, narrow } = visit;
  const { themes, narrowing } = answer ?? NOTHING;
  const columns = useMemo(() => columnsOf(labels, themes.totals, narrowing), [labels, themes, narrowing]);
  const grid = useMemo(
    () => (narrowing === null ? null : threadGrid(themes.cells, [...labels.themes.values()], columns)),
    [labels, themes, narrowing, columns],
  );
  const none = answer?.kinds.every(({ matching }) => matching === 0) === true;
  const ready = answer !== null && grid !== null;
  if (!ready && failed) return null;
  return (
    <div className="page" aria-busy={awaiting}>
      <Headline
        sentence={ready ? headlineSentence(answer, grid) : null}
        outdated={outdated}
        coverage={coverageSentence(labels)}
      />
      <FilterPanel
        filter={view.filter}
        labels={labels}
        counts={outdated === null ? (answer?.choices ?? null) : null}
        onFilter={narrow}
      />
      <div className="content">
        <DroppedNotice dropped={visit.dropped} />
        {ready ? (
          <>
            <ChosenFilters
              filter={view.filter}
              shown={outdated === null ? shownWords(answer.view.filter, answer.kinds) : OUTDATED_WORDS[outdated]}
              labels={labels}
              onFilter={narrow}
            />
            <WhileOutdated outdated={outdated}>
              <SearchNotes search={answer.narrowing.search} filter={answer.view.filter} onFilter={narrow} />
              {none && <EmptyState filter={answer.view.filter} search={answer.narrowing.search} onFilter={narrow} />}
              <div hidden={none}>
                <ThemesFigure grid={grid} filter={view.filter} onFilter={narrow} />
                <StatusFigure statuses={answer.statuses} filter={view.filter} onFilter={narrow} />
                <SaidBefore counts={answer.threads} most={MOST_THREADS} threads={answer.said} labels={labels} />
                <RecordList
                  list={answer.list}
                  labels={labels}
                  search={answer.narrowing.search}
                  onOpen={onOpen}
                  onPage={visit.turnTo}
                />
              </div>
            </WhileOutdated>
          </>
        ) : (
          <WaitingFigures />
        )}
      </div>
    </div>
  );
}

/** The reviews as columns: all of them, or those of the partnerships chosen. */
function columnsOf(
  labels: Labels,
  totals: ThemesOfReviews["totals"],
  narrowing: Narrowing | null,
): readonly ThreadColumn[] {
  const chosen = narrowing?.filter.partnership ?? [];
  return [...labels.reviews.values()]
    .filter(({ partnership }) => chosen.length === 0 || chosen.includes(partnership))
    .map(({ id, at, partnershipName, label }) => ({
      review: id,
      at,
      partnership: shortPartnership(partnershipName),
      label,
      total: totals.get(at) ?? 0,
    }));
}
