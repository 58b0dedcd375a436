import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";

/** What has been said before, the most widespread first. */
export function ThreadsPage(_: PageProps) {
  return (
    <div className="page-plain">
      <PageTitle>Repeat learning</PageTitle>
    </div>
  );
}
