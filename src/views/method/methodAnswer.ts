import type { Engine } from "../../db/engine.ts";
import type { Manifest } from "../../model/manifest.ts";
import { type AccuracyByTheme, accuracyByTheme } from "../../queries/accuracyByTheme.ts";
import { type CodebookChange, codebookChanges } from "../../queries/codebookChanges.ts";
import { type CommonConfusion, commonConfusions } from "../../queries/commonConfusions.ts";
import { type DocumentDates, documentDates } from "../../queries/documentDates.ts";
import { type HeldKind, heldKinds } from "../../queries/heldKinds.ts";
import { type Holdings, holdings } from "../../queries/holdings.ts";
import { type Measure, measures } from "../../queries/measures.ts";
import { type RepeatCounts, repeatCounts } from "../../queries/repeatCounts.ts";

const MOST_CONFUSIONS = 12;

/** Everything that the page on method tells from the data, of all that is held: no filter narrows it. */
export type MethodAnswer = {
  readonly manifest: Manifest;
  readonly holdings: Holdings;
  readonly kinds: readonly HeldKind[];
  readonly dates: readonly DocumentDates[];
  readonly accuracy: readonly AccuracyByTheme[];
  readonly confusions: readonly CommonConfusion[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly repeats: RepeatCounts;
  readonly changes: readonly CodebookChange[];
};

export async function methodAnswer(engine: Pick<Engine, "ask" | "manifest">): Promise<MethodAnswer> {
  const [held, kinds, dates, accuracy, confusions, published, repeats, changes] = await Promise.all([
    engine.ask(holdings),
    engine.ask(heldKinds),
    engine.ask(documentDates),
    engine.ask(accuracyByTheme),
    engine.ask(commonConfusions(MOST_CONFUSIONS)),
    engine.ask(measures),
    engine.ask(repeatCounts),
    engine.ask(codebookChanges),
  ]);
  return {
    manifest: engine.manifest,
    holdings: held,
    kinds,
    dates,
    accuracy,
    confusions,
    measures: new Map(published.map((measure) => [measure.measure, measure])),
    repeats,
    changes,
  };
}
