import { type ReactNode, useContext } from "react";
import type { RecordRow } from "../../queries/record.ts";
import type { Labels } from "../labels.ts";
import { RootContext } from "../PageLink.tsx";
import { reviewPath } from "./reviewPath.ts";

type Props = {
  readonly record: Pick<RecordRow, "id" | "review">;
  readonly labels: Pick<Labels, "reviews">;
  readonly children: ReactNode;
};

/** Words that lead to a record's place on the page of its review; plain where it has none. */
export function RecordLink({ record, labels, children }: Props) {
  const root = useContext(RootContext);
  const path = reviewPath(record, labels);
  return path === null ? children : <a href={root + path}>{children}</a>;
}
