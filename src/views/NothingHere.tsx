import { Footer } from "./Footer.tsx";
import { Masthead } from "./Masthead.tsx";
import { PageLink, RootContext } from "./PageLink.tsx";

type Props = {
  /** The root of the site, from the root of its host: this page is shown at any depth. */
  readonly root: string;
};

/** What a host shows where no page is. It has no data, and does not come alive. */
export function NothingHere({ root }: Props) {
  return (
    <RootContext value={root}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Masthead at={null}>{null}</Masthead>
      <main id="main" tabIndex={-1}>
        <div className="page-plain nothing">
          <h1>There is no page at this address</h1>
          <p>
            A letter of the address may have been lost on the way. Or the page had a number: themes, threads and reviews
            are numbered, and when documents are added or taken away a number can come to stand for another page, or for
            none.
          </p>
          <h2>Where to go from here</h2>
          <ul>
            <li>
              <PageLink to={{ is: "overview" }}>Overview</PageLink>: what the reviews held here recommended, and what
              was then done
            </li>
            <li>
              <PageLink to={{ is: "themes" }}>Themes</PageLink>: which learning recurs, and where
            </li>
            <li>
              <PageLink to={{ is: "threads" }}>Repeat learning</PageLink>: what was asked for in more than one review
            </li>
            <li>
              <PageLink to={{ is: "reviews" }}>Reviews</PageLink>: each as a readable plan
            </li>
            <li>
              <PageLink to={{ is: "help" }}>Get help</PageLink>: lines by nation and by need
            </li>
          </ul>
        </div>
      </main>
      <Footer />
    </RootContext>
  );
}
