import { type PartialDate, partialDate } from "../../model/partialDate.ts";

/**
 * The date of a cell that holds nothing else, in forms too short to be told from other figures inside a text: a year ("2024"),
 * a month and a year ("1/24"). Null where the cell is no such form, or could be a day and a month ("10/12").
 */
export function wholeDate(cell: string): PartialDate | null {
  const text = cell.trim();
  if (/^20\d\d$/.test(text)) return partialDate(text);
  const [, month = "", year = ""] = /^(\d{1,2})\/(\d\d)$/.exec(text) ?? [];
  const plain = Number(month) >= 1 && Number(month) <= 12 && Number(year) > 12 && Number(year) < 40;
  return plain ? partialDate(`20${year}-${month.padStart(2, "0")}`) : null;
}
