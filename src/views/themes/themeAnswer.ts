import type { Engine } from "../../db/engine.ts";
import { type Filter, withChoices } from "../../filter/filter.ts";
import type { DocumentId, ThemeId } from "../../model/ids.ts";
import { type AccuracyOfTheme, accuracyOfTheme } from "../../queries/accuracyOfTheme.ts";
import { type ChoiceCount, choiceCounts } from "../../queries/choiceCounts.ts";
import { type ConfusionOfTheme, confusionsOfTheme } from "../../queries/confusionsOfTheme.ts";
import { heldKinds } from "../../queries/heldKinds.ts";
import type { Narrowing } from "../../queries/narrowing.ts";
import type { RecordRow } from "../../queries/record.ts";
import { themeClauses } from "../../queries/themeClauses.ts";
import { type ThemeCompanion, themeCompanions } from "../../queries/themeCompanions.ts";
import { type ThemeDocument, themeDocuments } from "../../queries/themeDocuments.ts";
import { type ThemeReach, themeReach } from "../../queries/themeReach.ts";
import { type KindCount, kindCounts } from "../kindCounts.ts";
import { type ListAnswer, listAnswer } from "../listAnswer.ts";
import { narrow } from "../narrow.ts";
import { placesOf, type RecordFacts, recordFacts } from "../recordFacts.ts";
import { type StatusCount, statusCounts } from "../statusCounts.ts";

/** The first clauses that carry a theme, with their facts; how many there are, and the documents of all. */
export type Clauses = {
  readonly records: readonly RecordRow[];
  readonly facts: RecordFacts;
  readonly total: number;
  readonly documents: readonly DocumentId[];
};

/** What stands in view when the page of a theme is opened. */
export type ThemeSeen = {
  readonly page: number;
  readonly narrowing: Narrowing;
  readonly kinds: readonly KindCount[];
  readonly choices: readonly ChoiceCount[];
  /** Null where no passage of a review that matches carries it. */
  readonly reach: ThemeReach | null;
  readonly documents: readonly ThemeDocument[];
  readonly statuses: readonly StatusCount[];
};

/** What stands below it. */
export type ThemeBelow = {
  readonly companions: readonly ThemeCompanion[];
  readonly accuracy: AccuracyOfTheme | null;
  readonly confusions: readonly ConfusionOfTheme[];
  readonly clauses: Clauses;
  /** The records but the clauses, which stand apart. */
  readonly list: ListAnswer;
};

/** Everything the page of a theme shows for one filter, whose own choice of themes is replaced by this one. */
export type ThemeAnswer = ThemeSeen & ThemeBelow;

const MOST_CLAUSES = 40;

type ThemeListView = { readonly filter: Filter; readonly page: number };

export async function themeAnswer(
  engine: Pick<Engine, "ask">,
  theme: ThemeId,
  view: ThemeListView,
): Promise<ThemeAnswer> {
  const seen = await themeSeen(engine, theme, view);
  return { ...seen, ...(await themeBelow(engine, theme, seen)) };
}

export async function themeSeen(
  engine: Pick<Engine, "ask">,
  theme: ThemeId,
  { filter, page }: ThemeListView,
): Promise<ThemeSeen> {
  const narrowing = await narrow(engine, withChoices(filter, "theme", [theme]));
  const [held, choices, reach, documents] = await Promise.all([
    engine.ask(heldKinds),
    engine.ask(choiceCounts(narrowing)),
    engine.ask(themeReach(narrowing)),
    engine.ask(themeDocuments(narrowing)),
  ]);
  return {
    page,
    narrowing,
    kinds: kindCounts(held, choices, narrowing.filter),
    choices,
    reach,
    documents,
    statuses: statusCounts(choices),
  };
}

export async function themeBelow(
  engine: Pick<Engine, "ask">,
  theme: ThemeId,
  { narrowing, kinds, page }: ThemeSeen,
): Promise<ThemeBelow> {
  const [companions, accuracy, confusions, records] = await Promise.all([
    engine.ask(themeCompanions(narrowing)),
    engine.ask(accuracyOfTheme(theme)),
    engine.ask(confusionsOfTheme(theme)),
    engine.ask(themeClauses(narrowing)),
  ]);
  const first = records.slice(0, MOST_CLAUSES);
  const total = kinds.reduce((sum, { kind, matching }) => sum + (kind === "clause" ? 0 : matching), 0);
  return {
    companions: companions.filter((companion) => companion.theme !== theme),
    accuracy,
    confusions,
    clauses: {
      records: first,
      facts: await recordFacts(engine, placesOf(first)),
      total: records.length,
      documents: [...new Set(records.map(({ document }) => document))],
    },
    list: await listAnswer(engine, narrowing, { total, page, without: "clause" }),
  };
}
