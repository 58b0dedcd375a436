import { lettersAndDigits } from "../lettersAndDigits.ts";
import { cellText } from "./cellText.ts";
import type { Facet } from "./columnMeaning.ts";
import type { PlanEvent, RowEvent } from "./planEvent.ts";
import { numberOfCell } from "./recommendationLabel.ts";

/**
 * Settles what a plain column of numbers counts: where one recommendation cell stands beside several different numbers (blank
 * below, spread over rows, or printed again), the further numbers count the actions. Levels ("2.1") count actions throughout,
 * and say that the recommendation is number 2.
 */
export function actionNumbers(events: readonly PlanEvent[]): PlanEvent[] {
  const settled: PlanEvent[] = [];
  let rows: RowEvent[] = [];
  const close = () => {
    const levelled = rows.some((row, i) => isFurther(row, rows[i - 1]) && isLevelled(row));
    const counts = rows.map((row, i) => (levelled ? isLevelled(row) : isFurther(row, rows[i - 1])));
    settled.push(...rows.map((row, i) => (counts[i] ? asActionNumber(row) : row)));
    rows = [];
  };
  for (const event of events) {
    if (event.type === "row") {
      rows.push(event);
      continue;
    }
    close();
    settled.push(event);
  }
  close();
  return settled;
}

const textOf = (event: RowEvent, facet: Facet) => cellText(event.cells.get(facet));

/** A row with a number of its own whose recommendation is the one above. */
function isFurther(row: RowEvent, before: RowEvent | undefined): boolean {
  if (!before || row.afterBreak || row.cells.has("action-number") || textOf(row, "action") === "") return false;
  if (numberOf(row) === null || numberOf(before) === null || numberOf(before) === numberOf(row)) return false;
  const text = lettersAndDigits(textOf(row, "recommendation"));
  return text === "" || (text.length > 15 && text === lettersAndDigits(textOf(before, "recommendation")));
}

const isLevelled = (row: RowEvent): boolean => /^\d{1,2}\.\d/.test(numberOf(row) ?? "");

const numberOf = (row: RowEvent): string | null => numberOfCell(textOf(row, "number"));

function asActionNumber(row: RowEvent): RowEvent {
  const cell = row.cells.get("number");
  const number = numberOf(row);
  if (!cell || number === null) return row;
  const cells = new Map(row.cells);
  cells.delete("number");
  cells.set("action-number", cell);
  const above = /^(\d{1,2})\.\d/.exec(number)?.[1];
  if (above !== undefined && textOf(row, "recommendation") !== "")
    cells.set("number", { ...cell, paragraphs: [above] });
  return { ...row, cells };
}
