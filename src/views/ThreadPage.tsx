import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";

/** One thread, by its position counted from 1. */
export function ThreadPage(_: PageProps & { readonly number: number }) {
  return (
    <div className="page-plain">
      <PageTitle>Thread</PageTitle>
    </div>
  );
}
