import type { Blocks } from "../../read/block.ts";
import { type FoundDate, findDates } from "../dates.ts";
import type { FactsDraft } from "../draft.ts";
import { type Column, readColumns } from "../plan/columns.ts";
import { readTarget } from "../target.ts";
import { readTrailingTarget } from "../trailingTarget.ts";

const OF_EVENTS =
  /\b(?:died|dies|death|born|birth|killed|murdered|homicide|occurred|who|between|act|since|arrested)\b[^.;]{0,24}$/i;
const TO_COME =
  /\b(?:by|due|until|target|deadline|will(?: be)?|from|before|next|planned|scheduled|expected|review(?:ed)? (?:in|by)|to be \w+|starting|ends?|act|bill)\b[^.;:]{0,30}$/i;

/** The date a document prints of itself on its title page, header or footer, else the latest date its text tells of, leaving out dates still to come; null where none is printed. */
export function documentDate(matter: readonly string[], blocks: Blocks): FactsDraft["dated"] {
  const printed = matter.flatMap((text) => findDates(text).filter((date) => !OF_EVENTS.test(before(text, date))));
  const own = latest(printed);
  if (own !== null) return { date: own, basis: "printed" };
  const told = latest(
    toldTexts(blocks).flatMap((text) => findDates(text).filter((date) => !TO_COME.test(before(text, date)))),
  );
  return told === null ? null : { date: told, basis: "latest-in-text" };
}

/** Cells that tell of progress or completion, without the target a cell of both opens or closes with; where there is no action table, every paragraph. */
function toldTexts({ blocks }: Blocks): readonly string[] {
  const cells: string[] = [];
  let tells: readonly Telling[] = [];
  let belowHeader = false;
  for (const row of blocks.flatMap((block) => (block.type === "table" ? block.rows : []))) {
    const columns = readColumns(row);
    if (columns !== null) {
      const read = columns.map(telling);
      tells = belowHeader ? read.map((one, i) => one ?? tells[i] ?? null) : read;
    } else {
      row.cells.forEach(({ paragraphs }, i) => {
        if (tells[i] === "told") cells.push(...paragraphs);
        if (tells[i] === "told and to come") cells.push(readTrailingTarget(readTarget(paragraphs).rest).rest);
      });
    }
    belowHeader = columns !== null;
  }
  return cells.length > 0 ? cells : blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
}

type Telling = "told" | "told and to come" | null;

function telling({ facets }: Column): Telling {
  if (!facets.includes("progress") && !facets.includes("completion")) return null;
  return facets.includes("target") ? "told and to come" : "told";
}

/** The words a date is judged by. */
function before(text: string, { start }: FoundDate): string {
  return text.slice(Math.max(0, start - 60), start);
}

function latest(dates: readonly FoundDate[]): FoundDate["date"] | null {
  const precise = dates.filter(({ date }) => date.length > 4);
  const [last] = (precise.length > 0 ? precise : dates)
    .map(({ date }) => date)
    .sort()
    .slice(-1);
  return last ?? null;
}
