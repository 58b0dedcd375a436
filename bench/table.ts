/** A table to print: the first column in words, the others figures. */
export type Table = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The table as Markdown, its title over it. */
export function markdown({ title, heads, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  const rule = heads.map((_, index) => (index === 0 ? "---" : "---:"));
  return `\n${title}\n\n${[heads, rule, ...rows].map(line).join("")}`;
}

/** A figure in as many digits as it is worth; empty where there is none. */
export function short(value: number | null | undefined): string {
  if (value === null || value === undefined) return "";
  return value >= 100 || value === 0 ? value.toFixed(0) : value.toPrecision(3);
}

/** How many times the other one figure is; empty where there is none to compare. */
export function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || other === undefined || other === 0 ? "" : (one / other).toPrecision(2);
}
