import type { Engine } from "../db/engine.ts";
import type { RecordRow } from "../queries/record.ts";
import type { Labels } from "./labels.ts";
import type { PageAnswer } from "./pageAnswer.ts";
import type { Visit } from "./useView.ts";

/** What every page is given. */
export type PageProps = {
  readonly visit: Visit;
  readonly engine: Engine;
  readonly labels: Labels;
  /** What the page was rendered with, while the reader is on that page; it stands while nothing narrows it. */
  readonly first: PageAnswer | null;
  /** Opens over the page the recommendation that a record belongs to. */
  readonly onOpen: (record: Pick<RecordRow, "id" | "recommendation">) => void;
};
