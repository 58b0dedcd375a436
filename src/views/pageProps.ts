import type { Engine } from "../db/engine.ts";
import type { RecordRow } from "../queries/record.ts";
import type { Labels } from "./labels.ts";
import type { Visit } from "./useView.ts";

/** What every page is given. Engine and labels are null until the data are there; a page draws its title before that. */
export type PageProps = {
  readonly visit: Visit;
  readonly engine: Engine | null;
  readonly labels: Labels | null;
  /** Opens over the page the recommendation that a record belongs to. */
  readonly onOpen: (record: Pick<RecordRow, "id" | "recommendation">) => void;
};
