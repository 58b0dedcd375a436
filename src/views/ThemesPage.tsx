import { PageTitle } from "./PageTitle.tsx";
import type { PageProps } from "./pageProps.ts";

/** All themes: how far each is shared, and which appear together. */
export function ThemesPage(_: PageProps) {
  return (
    <div className="page-plain">
      <PageTitle>Learning themes</PageTitle>
    </div>
  );
}
