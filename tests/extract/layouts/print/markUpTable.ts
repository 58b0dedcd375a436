import type { MarkUp } from "./layout.ts";
import type { LaidRow, PrintedCell } from "./printedRow.ts";

/** The rows of one page in a mark-up. */
export function markUpTable(rows: readonly LaidRow[], markUp: MarkUp): string {
  if (rows.length === 0) return "";
  if (markUp === "tabs") return rows.map((row) => row.cells.map(tabCell).join("\t")).join("\n");
  return markUp === "markdown" ? markdownTable(rows) : htmlTable(rows);
}

const tabCell = (cell: PrintedCell) =>
  cell.length > 1 ? cell.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join(" ") : cell.join("");

function markdownTable(rows: readonly LaidRow[]): string {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = line(Array.from({ length: width }, () => "---"));
  const lastHeading = rows.findLastIndex((row) => row.kind === "heading");
  return rows
    .flatMap((row, i) => {
      const printed = line(
        row.cells.map((cell) => cell.map((paragraph) => paragraph.replaceAll("|", "\\|")).join("<br>")),
      );
      return i === lastHeading ? [printed, rule] : [printed];
    })
    .join("\n");
}

function htmlTable(rows: readonly LaidRow[]): string {
  const lines = rows.map((row) => {
    const tag = row.kind === "heading" ? "th" : "td";
    if (row.kind === "banner") {
      return `<tr><td colspan="${row.cells.length}">${inHtml(row.cells[0] ?? [])}</td></tr>`;
    }
    return `<tr>${row.cells.map((cell) => `<${tag}>${inHtml(cell)}</${tag}>`).join("")}</tr>`;
  });
  return `<table>\n${lines.join("\n")}\n</table>`;
}

const inHtml = (cell: PrintedCell) =>
  cell.length > 1 ? cell.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("") : escaped(cell.join(""));

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
