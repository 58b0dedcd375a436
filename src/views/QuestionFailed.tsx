import type { Failure } from "../db/failure.ts";
import { FailureNotice } from "./FailureNotice.tsx";

type Props = { readonly failure: Failure; readonly heading?: "h1" | "h2" };

/** What a page says where a question of its own failed. That the engine has stopped is said above every page already. */
export function QuestionFailed({ failure, heading = "h2" }: Props) {
  return failure.kind === "worker-lost" ? null : <FailureNotice failure={failure} heading={heading} />;
}
