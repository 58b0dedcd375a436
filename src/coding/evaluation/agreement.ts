import type { Agreement } from "../../model/accuracy.ts";
import { f1Share, wilson } from "./interval.ts";
import type { Counts } from "./scoreCodings.ts";

/** Counts with precision, recall and F1 and their 95 % intervals. */
export function agreementOf({ hits, extra, missed }: Counts): Agreement {
  return {
    labelled: hits + missed,
    hits,
    extra,
    missed,
    precision: wilson(hits, hits + extra),
    recall: wilson(hits, hits + missed),
    f1: f1Share(hits, extra, missed),
  };
}
