import type { TableBlock, TableRow } from "../../read/block.ts";
import type { LearningDraft } from "../draft.ts";
import { recommendationNumbers } from "./recommendationNumbers.ts";

type Column = "number" | "agency" | "text" | "lesson" | "recommendations";

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ["recommendations", /^(?:linked |related |panel )?rec(?:ommendation)?s?(?: (?:no\.?|numbers?|ref\w*))?$/i],
  ["agency", /^(?:agency|organisation|service|body)$/i],
  ["lesson", /^(?:the |key )?lessons?(?: (?:learn(?:ed|t)|identified))?$/i],
  ["text", /^(?:narrative|context|(?:the |key |panel |agency )?learning(?: (?:points?|identified|theme))?)$/i],
  ["number", /^(?:no\.?|number|ref\.?|#|learning no\.?)$/i],
];

/** Reads a table whose heading row names learning or lessons; null for a table of any other kind. A row without a number where the others print one goes on with the row above. */
export function learningTable(table: TableBlock, section: string | null): readonly LearningDraft[] | null {
  const columns = table.rows[0] === undefined ? null : columnsOf(table.rows[0]);
  if (columns === null) return null;
  const rows: Map<Column, string>[] = [];
  const places: TableRow[] = [];
  for (const row of table.rows.slice(1)) {
    const cells = new Map(columns.map((column, i) => [column, (row.cells[i]?.paragraphs ?? []).join(" ")] as const));
    const last = rows.at(-1);
    if (last !== undefined && columns.includes("number") && cells.get("number") === "") {
      for (const [column, text] of cells) last.set(column, `${last.get(column) ?? ""} ${text}`.trim());
    } else if ([...cells.values()].some((text) => text !== "")) {
      rows.push(cells);
      places.push(row);
    }
  }
  return rows.flatMap((cells, i) => draft(cells, { page: places[i]?.at.page ?? null, section, row: i + 1 }));
}

/** A table of learning with the part of it that stands on the next page (its heading row printed again or not); null where the second is no part of the first. */
export function joinedTables(first: TableBlock, second: TableBlock): TableBlock | null {
  const [heading, again] = [first.rows[0], second.rows[0]];
  const columns = heading === undefined ? null : columnsOf(heading);
  if (columns === null || again === undefined || again.cells.length !== columns.length) return null;
  const repeated = columnsOf(again);
  if (repeated === null) return { ...first, rows: [...first.rows, ...second.rows] };
  return repeated.join() === columns.join() ? { ...first, rows: [...first.rows, ...second.rows.slice(1)] } : null;
}

function columnsOf(row: TableRow): readonly Column[] | null {
  const columns = row.cells.map((cell) => COLUMNS.find(([, name]) => name.test(cell.paragraphs.join(" ").trim()))?.[0]);
  const known = columns.filter((column) => column !== undefined);
  const learns = known.includes("text") || known.includes("lesson");
  return learns && known.length >= 2 && known.length === columns.length ? known : null;
}

function draft(cells: ReadonlyMap<Column, string>, place: LearningDraft["place"]): readonly LearningDraft[] {
  const stated = (column: Column) => cells.get(column) || null;
  const text = stated("text") ?? stated("lesson");
  if (text === null) return [];
  const agency = stated("agency");
  const references = stated("recommendations");
  return [
    {
      number: stated("number")?.replace(/\.$/, "") ?? null,
      origin: agency === null ? "panel" : "agency",
      agency,
      text,
      lesson: stated("text") === null ? null : stated("lesson"),
      recommendationNumbers:
        references === null
          ? []
          : recommendationNumbers(`Recommendations ${references.replace(/^\s*(?:panel |agency )?rec\w*\s*/i, "")}`),
      place,
    },
  ];
}
