import { DraftPage } from "./DraftPage.tsx";
import { MethodPage } from "./MethodPage.tsx";
import { OverviewPage } from "./OverviewPage.tsx";
import type { PageProps } from "./pageProps.ts";
import { ThemePage } from "./ThemePage.tsx";
import { ThemesPage } from "./ThemesPage.tsx";
import { ThreadPage } from "./ThreadPage.tsx";
import { ThreadsPage } from "./ThreadsPage.tsx";

/** The page that the address names. */
export function Page(props: PageProps) {
  const { at } = props.visit;
  switch (at.is) {
    case "overview":
      return <OverviewPage {...props} />;
    case "themes":
      return <ThemesPage {...props} />;
    case "theme":
      return <ThemePage {...props} number={at.number} />;
    case "threads":
      return <ThreadsPage {...props} />;
    case "thread":
      return <ThreadPage {...props} number={at.number} />;
    case "draft":
      return <DraftPage {...props} />;
    case "method":
      return <MethodPage {...props} />;
  }
}
