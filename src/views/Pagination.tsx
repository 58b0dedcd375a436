import { pagesShown } from "./pagesShown.ts";

type Props = { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void };

/** Buttons, not links: the page of the list stays out of the address. */
export function Pagination({ page, pages, onPage }: Props) {
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label="Pages of the list">
      <ul>
        {page > 1 && (
          <li>
            <button type="button" onClick={() => onPage(page - 1)}>
              Previous<span className="visually-hidden"> page</span>
            </button>
          </li>
        )}
        {pagesShown(page, pages).map((each) =>
          each.gap ? (
            <li key={`gap before ${each.before}`} className="gap">
              …
            </li>
          ) : (
            <li key={each.page}>
              <button
                type="button"
                aria-current={each.page === page ? "page" : undefined}
                onClick={() => onPage(each.page)}
              >
                <span className="visually-hidden">Page </span>
                {each.page}
              </button>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <button type="button" onClick={() => onPage(page + 1)}>
              Next<span className="visually-hidden"> page</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
