import type { Filter } from "../../filter/filter.ts";
import type { Theme } from "../../queries/themes.ts";
import { EmptyState } from "../EmptyState.tsx";
import type { Labels } from "../labels.ts";
import type { PageProps } from "../pageProps.ts";
import { RecordList } from "../RecordList.tsx";
import { StatusFigure } from "../StatusFigure.tsx";
import type { Visit } from "../useView.ts";
import { ThemeAccuracy } from "./ThemeAccuracy.tsx";
import { ThemeAgencies } from "./ThemeAgencies.tsx";
import { ThemeClauses } from "./ThemeClauses.tsx";
import { ThemeCompanions } from "./ThemeCompanions.tsx";
import { ThemePartnerships } from "./ThemePartnerships.tsx";
import { ThemePlaces } from "./ThemePlaces.tsx";
import { ThemeYears } from "./ThemeYears.tsx";
import type { ThemeAnswer } from "./themeAnswer.ts";

type Props = {
  readonly theme: Theme;
  readonly answer: ThemeAnswer;
  readonly labels: Labels;
  readonly visit: Visit;
  /** Without a choice of themes. */
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: PageProps["onOpen"];
};

/** Up to here documents are told one by one, beyond it by year and partnership. */
const MOST_DOCUMENTS = 24;

/** What stands behind a theme: where it is, what became of its actions, what it is with, its records, and how sure its code is. */
export function ThemeBody({ theme, answer, labels, visit, filter, onFilter, onOpen }: Props) {
  const { search } = answer.narrowing;
  const onTheme: Visit["goTo"] = (to) => visit.goTo(to);
  return (
    <>
      {answer.reach === null ? (
        <EmptyState filter={filter} search={search} onFilter={onFilter} />
      ) : (
        <>
          {answer.documents.length > MOST_DOCUMENTS ? (
            <>
              <ThemeYears documents={answer.documents} labels={labels} filter={filter} onFilter={onFilter} />
              <ThemePartnerships choices={answer.choices} labels={labels} filter={filter} onFilter={onFilter} />
            </>
          ) : (
            <ThemePlaces documents={answer.documents} labels={labels} filter={filter} onFilter={onFilter} />
          )}
          <StatusFigure statuses={answer.statuses} filter={filter} onFilter={onFilter} />
          <ThemeAgencies choices={answer.choices} labels={labels} filter={filter} onFilter={onFilter} />
          <ThemeCompanions
            companions={answer.companions}
            passages={answer.reach.passages}
            labels={labels}
            filter={filter}
            onTheme={onTheme}
          />
        </>
      )}
      <ThemeAccuracy accuracy={answer.accuracy} confusions={answer.confusions} labels={labels} />
      <ThemeClauses theme={theme.id} clauses={answer.clauses} labels={labels} search={search} />
      {answer.list.total > 0 && (
        <RecordList
          list={answer.list}
          labels={labels}
          search={search}
          theme={theme.id}
          onOpen={onOpen}
          onPage={visit.turnTo}
        />
      )}
    </>
  );
}
