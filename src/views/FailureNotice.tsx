import { useEffect, useRef } from "react";
import type { Failure, FailureKind } from "../db/failure.ts";

type Props = {
  readonly failure: Failure;
  /** "h1" where nothing else is on the page. */
  readonly heading?: "h1" | "h2";
  /** Set where the page as it was published stands below. */
  readonly standing?: boolean;
  /** Set where the reader asked to read it: it takes the focus. */
  readonly wanted?: boolean;
  /** Tries what failed once more, without loading the page again. */
  readonly onRetry?: () => void;
};
type Explanation = { readonly title: string; readonly what: (subject: string) => string; readonly advice: string };

/** Says what happened and what to do; what a developer needs stands folded below. */
export function FailureNotice({ failure, heading: Heading = "h2", standing = false, wanted = false, onRetry }: Props) {
  const { title, what, advice } = EXPLANATIONS[failure.kind];
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: "nearest" });
    if (wanted) notice.current?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <section ref={notice} className="notice notice-page" role="alert" aria-labelledby="failure-title" tabIndex={-1}>
      <Heading id="failure-title">{title}</Heading>
      <p>
        {what(failure.subject)}
        {standing && " Until then filters and search do not work. Every page can be read as it was published."}
      </p>
      <p>{advice}</p>
      <p className="notice-ways">
        {onRetry !== undefined && !NEEDS_LOADING.includes(failure.kind) && (
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        )}{" "}
        <button type="button" className="button" onClick={() => location.reload()}>
          Load the page again
        </button>
      </p>
      <details>
        <summary>Details for whoever looks after this site</summary>
        <p className="detail">{failure.message}</p>
      </details>
    </section>
  );
}

/** What happened, in a few words. */
export function failureTitle({ kind }: Failure): string {
  return EXPLANATIONS[kind].title;
}

/** Failures that another try cannot mend while the page stays as it is. */
const NEEDS_LOADING: readonly FailureKind[] = ["data-renewed", "address-insecure"];

const EXPLANATIONS: Readonly<Record<FailureKind, Explanation>> = {
  "data-missing": {
    title: "The data could not be loaded",
    what: (file) => `The file ${file} did not arrive, without which nothing can be counted anew.`,
    advice: "Check your connection and load the page again. If that does not help, the file is missing from this site.",
  },
  "checksum-mismatch": {
    title: "The data is not what it should be",
    what: (file) => `The file ${file} was changed or cut short after it was published. Nothing is counted from it.`,
    advice: "Load the page again. If that does not help, the site's data needs to be published anew.",
  },
  "address-insecure": {
    title: "The data cannot be checked at this address",
    what: (host) => `${host} is reached over plain http, where browsers do not let a page check what it has loaded.`,
    advice: "Open the page by its https address. Load the page again once it has one.",
  },
  "data-unfit": {
    title: "The data does not fit this page",
    what: (file) => `${file} is not laid out as this version of the page expects. Nothing is counted from it.`,
    advice: "Load the page again. If that does not help, page and data of this site come from different versions.",
  },
  "data-renewed": {
    title: "The data were renewed",
    what: () => "The page you have open is of an older state of the data than the tables behind it.",
    advice: "Load the page again to see the new state. What you had chosen stays chosen.",
  },
  "engine-refused": {
    title: "Filters and search could not start",
    what: () => "The database that counts and searches did not start in this browser.",
    advice:
      "A current version of Firefox, Chrome, Edge or Safari is needed, with WebAssembly allowed. Some work networks switch it off: whoever looks after your computer can allow it for this site.",
  },
  "worker-lost": {
    title: "Filters and search have stopped",
    what: () => "The database that counts and searches stopped, often because the device ran out of memory.",
    advice:
      "Your next choice starts it again. If that does not help, close other tabs and load the page again: what you had chosen stays chosen.",
  },
  "query-failed": {
    title: "A figure could not be worked out",
    what: (question) => `The question “${question}” failed. This is a fault of the page, not yours.`,
    advice: "Load the page again, or clear the filters.",
  },
};
