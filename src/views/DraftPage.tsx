import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";

/** What stands nearest to a draft recommendation. */
export function DraftPage(_: PageProps) {
  return (
    <div className="page-plain">
      <PageTitle>Check a draft</PageTitle>
    </div>
  );
}
