import { type Filter, withSearch } from "../filter/filter.ts";
import type { ResolvedSearch } from "../search/resolved.ts";

type Props = {
  /** Null where the search holds no word. */
  readonly search: ResolvedSearch | null;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** What was searched instead of a word that stands nowhere, and a likelier word for one that hardly does. */
export function SearchNotes({ search, filter, onFilter }: Props) {
  if (search === null) {
    return filter.search === "" ? null : (
      <div className="search-notes">
        <p>“{filter.search}” holds no word or number to search for, so it leaves nothing out.</p>
      </div>
    );
  }
  const notes = search.words.flatMap(({ typed, terms, instead, suggestion }) => {
    if (terms.length === 0) return [<p key={typed}>No passage held here has the word “{typed}” or one like it.</p>];
    if (instead !== null) {
      return [
        <p key={typed}>
          No passage held here has the word “{typed}”. Showing what has <b>{instead}</b>.
        </p>,
      ];
    }
    if (suggestion === null) return [];
    return [
      <p key={typed}>
        Did you mean{" "}
        <button
          type="button"
          className="as-link"
          onClick={() => onFilter(withSearch(filter, filter.search.replace(new RegExp(typed, "i"), suggestion)))}
        >
          {suggestion}
        </button>
        ?
      </p>,
    ];
  });
  return notes.length === 0 ? null : <div className="search-notes">{notes}</div>;
}
