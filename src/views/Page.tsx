import { AccessibilityPage } from "./accessibility/AccessibilityPage.tsx";
import { DraftPage } from "./DraftPage.tsx";
import { HelpPage } from "./help/HelpPage.tsx";
import { MethodPage } from "./MethodPage.tsx";
import { OverviewPage } from "./OverviewPage.tsx";
import type { PageProps } from "./pageProps.ts";
import { PrivacyPage } from "./privacy/PrivacyPage.tsx";
import { ReviewPage } from "./reviews/ReviewPage.tsx";
import { ReviewsPage } from "./reviews/ReviewsPage.tsx";
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
    case "reviews":
      return <ReviewsPage {...props} />;
    case "review":
      return <ReviewPage {...props} number={at.number} />;
    case "draft":
      return <DraftPage {...props} />;
    case "method":
      return <MethodPage {...props} />;
    case "help":
      return <HelpPage />;
    case "privacy":
      return <PrivacyPage />;
    case "accessibility":
      return <AccessibilityPage />;
  }
}
