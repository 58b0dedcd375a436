import { Fragment, memo, type ReactNode, useEffect, useRef } from "react";
import type { RecordKind } from "../filter/recordKind.ts";
import type { ThemeId } from "../model/ids.ts";
import { PAGE_SIZE } from "../queries/recordPage.ts";
import type { ResolvedSearch } from "../search/resolved.ts";
import { GoesOn } from "./GoesOn.tsx";
import type { Labels } from "./labels.ts";
import type { ListAnswer, ListedRecord } from "./listAnswer.ts";
import { Pagination } from "./Pagination.tsx";
import { RecordEntry } from "./RecordEntry.tsx";
import { capital, grouped, KIND_WORDS } from "./words.ts";

type Props = {
  readonly list: ListAnswer;
  readonly labels: Labels;
  readonly search: ResolvedSearch | null;
  /** The theme whose supporting words are marked in source wording. */
  readonly theme?: ThemeId;
  readonly onOpen: (record: ListedRecord) => void;
  readonly onPage: (page: number) => void;
};

/** What stands behind the figures, 25 to a page. */
export const RecordList = memo(({ list, labels, search, theme, onOpen, onPage }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    if (!turned.current || list.page === 0) return;
    turned.current = false;
    heading.current?.focus();
  }, [list.page]);
  const first = (list.page - 1) * PAGE_SIZE + 1;
  return (
    <section className="records" aria-labelledby="records-title">
      <h2 id="records-title" ref={heading} tabIndex={-1}>
        What stands behind the figures
      </h2>
      <p className="records-order">
        {grouped(first)} to {grouped(first + list.records.length - 1)} of {grouped(list.total)} passages
        {search === null
          ? ", by kind, then partnership and review in alphabetical order."
          : ", those that match the search best first."}
      </p>
      <Grouped records={list.records} search={search}>
        {(record) => (
          <RecordEntry
            record={record}
            facts={list.facts}
            labels={labels}
            search={search}
            {...(theme === undefined ? {} : { theme })}
            heading="h4"
            onOpen={() => onOpen(record)}
          />
        )}
      </Grouped>
      {list.pages > 1 && <GoesOn />}
      <Pagination
        page={list.page}
        pages={list.pages}
        onPage={(page) => {
          turned.current = true;
          onPage(page);
        }}
      />
    </section>
  );
});

type GroupedProps = {
  readonly records: readonly ListedRecord[];
  readonly search: ResolvedSearch | null;
  readonly children: (record: ListedRecord) => ReactNode;
};

/** A heading wherever the list comes to another kind or, in a search for a phrase, to passages without it. */
function Grouped({ records, search, children }: GroupedProps) {
  const phrased = search !== null && search.phrases.length > 0;
  let before: string | null = null;
  return records.map((record) => {
    const title = phrased ? phraseTitle(record) : search === null ? kindTitle(record.kind) : "Best matches";
    const heading = title === before ? null : <h3 className="records-kind">{title}</h3>;
    before = title;
    return (
      <Fragment key={record.id}>
        {heading}
        {children(record)}
      </Fragment>
    );
  });
}

function phraseTitle({ phrased }: ListedRecord): string {
  return phrased ? "With the phrase" : "With these words, their order not known";
}

function kindTitle(kind: RecordKind): string {
  return capital(KIND_WORDS[kind][1]);
}
