import type { ReactNode } from "react";
import { type PageAddress, SECTIONS, type Section, sectionOf } from "../filter/pageAddress.ts";
import { EXIT_ADDRESS } from "./exit.ts";
import { PageLink } from "./PageLink.tsx";

const SECTION_WORDS: Readonly<Record<Section, string>> = {
  overview: "Overview",
  themes: "Themes",
  threads: "Repeat learning",
  reviews: "Reviews",
  draft: "Check a draft",
  method: "How this was done",
};

type Props = {
  /** Null where no page is. */
  readonly at: PageAddress | null;
  /** The search box. */
  readonly children: ReactNode;
};

/** Name, search, the ways to help and out, and the parts of the site. The ways out are plain links, so that they work before any script. */
export function Masthead({ at, children }: Props) {
  const here = at === null ? null : sectionOf(at);
  return (
    <header className="masthead">
      <div className="bar">
        <PageLink to={{ is: "overview" }} className="name">
          <svg width="34" height="20" viewBox="0 0 34 20" aria-hidden="true" focusable="false">
            <path d="M1 10C7 2 11 18 17 10S27 2 33 10" fill="none" stroke="currentColor" strokeWidth="2.4" />
            <circle cx="9.2" cy="11.2" r="3.4" fill="currentColor" />
            <circle cx="24.8" cy="7.2" r="3.4" fill="currentColor" />
          </svg>
          Common Thread
        </PageLink>
        <div className="search-slot">{children}</div>
        <div className="ways-out">
          <PageLink to={{ is: "help" }} className="help">
            Get help
          </PageLink>
          <a className="exit" href={EXIT_ADDRESS} rel="noreferrer nofollow">
            Exit this page
          </a>
        </div>
      </div>
      <nav className="pages" aria-label="Pages">
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <PageLink
                to={{ is: section }}
                current={section !== here ? undefined : at?.is === section ? "page" : "true"}
              >
                {SECTION_WORDS[section]}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
