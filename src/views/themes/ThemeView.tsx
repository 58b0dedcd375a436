import { useCallback, useMemo } from "react";
import { type Filter, isEmpty } from "../../filter/filter.ts";
import { themeless, themesKept } from "../../filter/themeless.ts";
import type { Theme } from "../../queries/themes.ts";
import { ChosenFilters } from "../ChosenFilters.tsx";
import { DroppedNotice } from "../DroppedNotice.tsx";
import { FilterPanel } from "../FilterPanel.tsx";
import { OUTDATED_WORDS, WhileOutdated } from "../Outdated.tsx";
import type { PageProps } from "../pageProps.ts";
import { QuestionFailed } from "../QuestionFailed.tsx";
import { SearchNotes } from "../SearchNotes.tsx";
import { Spoken } from "../Spoken.tsx";
import { shownWords } from "../shownWords.ts";
import { unnarrowed } from "../unnarrowed.ts";
import { useAnswerInParts } from "../useAnswerInParts.ts";
import { WaitingFigures } from "../WaitingFigures.tsx";
import { ThemeBody } from "./ThemeBody.tsx";
import { ThemeHead } from "./ThemeHead.tsx";
import { ThemesLeftOut } from "./ThemesLeftOut.tsx";
import { type ThemeSeen, themeBelow, themeSeen } from "./themeAnswer.ts";
import { themeSentence } from "./themeSentence.ts";

type Props = PageProps & { readonly theme: Theme };

/** The page of a theme that is held: its meaning, then what stands behind it under the filter. */
export function ThemeView({ visit, engine, labels, first, onOpen, theme }: Props) {
  const { view, narrow } = visit;
  const filter = useMemo(() => themeless(view.filter), [view.filter]);
  const { page } = view;
  const ask = useCallback(() => themeSeen(engine, theme.id, { filter, page }), [engine, theme.id, filter, page]);
  const below = useCallback((seen: ThemeSeen) => themeBelow(engine, theme.id, seen), [engine, theme.id]);
  const held = first?.is === "theme" ? first.answer : null;
  const { answer, awaiting, failure, outdated } = useAnswerInParts(
    { seen: held !== null && unnarrowed({ filter, page }) ? null : ask, below },
    held,
  );
  const onFilter = useCallback((next: Filter) => narrow(themesKept(next, view.filter)), [narrow, view.filter]);
  const shown = answer === null ? "" : shownWords(answer.narrowing.filter, answer.kinds);
  const sentence =
    answer === null
      ? null
      : themeSentence(answer.reach, labels.reviews.size, !isEmpty(themeless(answer.narrowing.filter)));
  if (failure !== null && answer === null) return <QuestionFailed failure={failure} heading="h1" />;
  return (
    <>
      {failure !== null && <QuestionFailed failure={failure} />}
      <div className="page" aria-busy={awaiting}>
        <ThemeHead theme={theme} labels={labels} sentence={sentence} outdated={outdated} />
        <FilterPanel
          filter={filter}
          labels={labels}
          counts={outdated === null ? (answer?.choices ?? null) : null}
          except="theme"
          onFilter={onFilter}
        />
        <div className="content">
          <DroppedNotice dropped={visit.dropped} />
          {answer === null ? (
            <WaitingFigures />
          ) : (
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
                <ThemeBody
                  theme={theme}
                  answer={answer}
                  labels={labels}
                  visit={visit}
                  filter={filter}
                  onFilter={onFilter}
                  onOpen={onOpen}
                />
              </WhileOutdated>
            </>
          )}
        </div>
      </div>
      <Spoken words={awaiting || outdated !== null ? null : shown} />
    </>
  );
}
