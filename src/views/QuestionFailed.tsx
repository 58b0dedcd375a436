import type { Failure } from "../db/failure.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { PageTitle } from "./PageTitle.tsx";

type Props = { readonly failure: Failure; readonly heading?: "h1" | "h2" };

/** What a page says where a question of its own failed. That the database failed is said above every page already. */
export function QuestionFailed({ failure, heading = "h2" }: Props) {
  if (failure.kind === "query-failed") return <FailureNotice failure={failure} heading={heading} />;
  if (heading === "h2") return null;
  return (
    <div className="page-plain">
      <PageTitle>This page is not shown yet</PageTitle>
      <p>It is to be counted by the database, which is not there. Once it is, this page is shown.</p>
    </div>
  );
}
