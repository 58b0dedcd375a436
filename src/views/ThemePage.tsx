import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";

/** One theme, by its position in the codebook counted from 1. */
export function ThemePage(_: PageProps & { readonly number: number }) {
  return (
    <div className="page-plain">
      <PageTitle>Learning theme</PageTitle>
    </div>
  );
}
