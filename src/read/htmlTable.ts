import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from "parse5";
import type { Cell } from "./block.ts";
import { paragraphsOfNodes } from "./markup.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** Columns one cell may claim to cover; more is taken for a slip. */
const WIDEST_SPAN = 50;

/**
 * The rows of an HTML table element. A cell over several columns is followed by empty ones, a cell over several rows
 * leaves empty ones below ("as above"), so that every row has a cell in each column it prints.
 */
export function htmlTableRows(table: Element): Cell[][] {
  const rows: Cell[][] = [];
  const covered: number[] = [];
  for (const row of rowsOf(table)) {
    const cells: Cell[] = [];
    const skipCovered = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push(emptyCell());
      }
    };
    for (const cell of row.childNodes.filter(isElement).filter((child) => /^t[dh]$/.test(child.tagName))) {
      skipCovered();
      const span = spanOf(cell, "colspan");
      const down = spanOf(cell, "rowspan");
      const from = cells.length;
      cells.push({ paragraphs: paragraphsOfNodes(cell.childNodes), span });
      while (cells.length < from + span) cells.push(emptyCell());
      for (let column = from; column < from + span; column++) covered[column] = down - 1;
    }
    skipCovered();
    if (cells.length) rows.push(cells);
  }
  return rows;
}

const emptyCell = (): Cell => ({ paragraphs: [], span: 1 });
const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is Element => defaultTreeAdapter.isElementNode(node);

function spanOf(cell: Element, name: "colspan" | "rowspan"): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 0 && value <= WIDEST_SPAN ? value : 1;
}

function rowsOf(table: Element): Element[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === "tr" ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [],
    );
}
