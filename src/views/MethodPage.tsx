import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";

/** Codebook, method, accuracy and limits. */
export function MethodPage(_: PageProps) {
  return (
    <div className="page-plain">
      <PageTitle>How this was done</PageTitle>
    </div>
  );
}
