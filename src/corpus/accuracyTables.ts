import type { Agreement, Share } from "../model/accuracy.ts";
import type { ThemeId } from "../model/ids.ts";
import type { Row, Tables } from "../model/tables.ts";
import type { CorpusCodebook } from "./codebook.ts";

type AccuracyTables = Pick<Tables, "theme_accuracy" | "theme_confusions" | "measures" | "codebook_changes">;

/** How well the coding agrees with labels made by hand, and what changed in the codebook; empty where neither is held. */
export function accuracyTables({ accuracy, changes }: Pick<CorpusCodebook, "accuracy" | "changes">): AccuracyTables {
  return {
    theme_accuracy:
      accuracy === null
        ? []
        : [accuracyRow(null, accuracy.overall), ...accuracy.byTheme.map((row) => accuracyRow(row.theme, row))],
    theme_confusions: (accuracy?.confusions ?? []).map(({ theme, fault, instead, passages }) => ({
      theme_id: theme,
      fault,
      with_theme_id: instead,
      passages,
    })),
    measures: (accuracy?.measures ?? []).map(({ measure, share, of }, position) => {
      const { value, low, high } = permille(share);
      return { measure, permille: value, low, high, of, position };
    }),
    codebook_changes: changes.map(({ version, change }, position) => ({ version, change, position })),
  };
}

function accuracyRow(theme: ThemeId | null, agreement: Agreement): Row<"theme_accuracy"> {
  const { labelled, hits, extra, missed } = agreement;
  const [precision, recall, f1] = [permille(agreement.precision), permille(agreement.recall), permille(agreement.f1)];
  return {
    theme_id: theme,
    labelled,
    hits,
    extra,
    missed,
    precision_permille: precision.value,
    precision_low: precision.low,
    precision_high: precision.high,
    recall_permille: recall.value,
    recall_low: recall.low,
    recall_high: recall.high,
    f1_permille: f1.value,
    f1_low: f1.low,
    f1_high: f1.high,
  };
}

/** A share in thousandths; an interval of no width is none. */
export function permille(share: Share | null): { value: number | null; low: number | null; high: number | null } {
  const thousandths = (value: number) => Math.round(value * 1000);
  if (share === null) return { value: null, low: null, high: null };
  const measured = share.low < share.high;
  return {
    value: thousandths(share.value),
    low: measured ? thousandths(share.low) : null,
    high: measured ? thousandths(share.high) : null,
  };
}
