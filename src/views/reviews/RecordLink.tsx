import { type ReactNode, useContext } from "react";
import type { RecordRow } from "../../queries/record.ts";
import { RootContext } from "../PageLink.tsx";
import type { Plan } from "./plan.ts";
import { reviewPath } from "./reviewPath.ts";

type Props = {
  readonly record: Pick<RecordRow, "id" | "review">;
  /** The plan on whose page the link stands. */
  readonly plan: Plan;
  readonly children: ReactNode;
};

/** Words that lead to a record's place on this page, or on the page of its review; plain where it has none. */
export function RecordLink({ record, plan: { anchors, labels }, children }: Props) {
  const root = useContext(RootContext);
  const here = anchors.get(record.id);
  if (here !== undefined) return <a href={`#${here}`}>{children}</a>;
  const path = reviewPath(record, labels);
  return path === null ? children : <a href={root + path}>{children}</a>;
}
