import { type Filter, NO_FILTER, withSearch } from "../../filter/filter.ts";

type Props = {
  readonly held: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** Says that there is no thread to show, what that does not mean, and offers ways out. */
export function NoThread({ held, filter, onFilter }: Props) {
  if (held === 0) {
    return (
      <section className="empty" aria-labelledby="empty-title">
        <h2 id="empty-title">No two reviews held here were found to ask for the same</h2>
        <p>
          That does not mean that nothing was said before: only a few documents are held here, and plans put the same
          thing in different words.
        </p>
      </section>
    );
  }
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">No thread has a member that matches</h2>
      <p>
        {neverJoined(filter)
          ? "Threads join recommendations, actions and learning points. Updates and clauses are in none."
          : "What matches was not joined with anything of another review held here; that does not make it new."}
      </p>
      <ul>
        {filter.search !== "" && (
          <li>
            <button type="button" className="as-link" onClick={() => onFilter(withSearch(filter, ""))}>
              Keep the filters, without the search
            </button>
          </li>
        )}
        <li>
          <button type="button" className="as-link" onClick={() => onFilter(NO_FILTER)}>
            Clear all and show every thread
          </button>
        </li>
      </ul>
    </section>
  );
}

/** Whether only kinds are chosen that no thread takes in. */
function neverJoined({ kind }: Filter): boolean {
  return kind.length > 0 && kind.every((one) => one === "update" || one === "clause");
}
