import { type Filter, NO_FILTER, withSearch } from "../filter/filter.ts";
import type { ResolvedSearch } from "../search/resolved.ts";

type Props = {
  readonly filter: Filter;
  readonly search: ResolvedSearch | null;
  readonly onFilter: (filter: Filter) => void;
};

/** Says that nothing held matches, what that does not mean, and offers ways out. */
export function EmptyState({ filter, search, onFilter }: Props) {
  const wordsHeld = (search?.words ?? []).flatMap(({ typed, terms, instead }) =>
    terms.length === 0 ? [] : [instead ?? typed],
  );
  const searched = filter.search !== "";
  const alsoFiltered = searched && anyChoice(filter);
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">
        Nothing held here matches{searched ? ` “${filter.search}”` : ""}
        {alsoFiltered ? " with these filters" : searched ? "" : " these filters"}
      </h2>
      <p>
        That does not mean that nothing was ever recommended: only a few documents are held here, and plans put the same
        thing in different words.
      </p>
      <ul>
        {wordsHeld.length > 1 && (
          <li>
            Search for one of the words:{" "}
            {wordsHeld.map((word) => (
              <button
                key={word}
                type="button"
                className="as-link word"
                onClick={() => onFilter(withSearch(filter, word))}
              >
                {word}
              </button>
            ))}
          </li>
        )}
        {alsoFiltered && (
          <li>
            <button type="button" className="as-link" onClick={() => onFilter(withSearch(NO_FILTER, filter.search))}>
              Search everything held, without the filters
            </button>
          </li>
        )}
        {alsoFiltered && (
          <li>
            <button type="button" className="as-link" onClick={() => onFilter(withSearch(filter, ""))}>
              Keep the filters, without the search
            </button>
          </li>
        )}
        <li>
          <button type="button" className="as-link" onClick={() => onFilter(NO_FILTER)}>
            Clear all and show everything held
          </button>
        </li>
      </ul>
    </section>
  );
}

function anyChoice(filter: Filter): boolean {
  const { search: _, ...choices } = filter;
  return Object.values(choices).some((each) => each.length > 0);
}
