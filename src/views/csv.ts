/** A table as text: a head and rows of texts and numbers, and which columns hold numbers. */
export type TableData = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** RFC 4180, with the mark that makes Excel read UTF-8. A text that a spreadsheet would run as a formula gets a quote before it. */
export function csvOf({ head, rows }: TableData): string {
  const line = (cells: readonly (string | number)[]) => cells.map(cellOf).join(",");
  return `\uFEFF${[head, ...rows].map(line).join("\r\n")}\r\n`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
