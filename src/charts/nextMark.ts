/** The middle of a mark, in pixels of the same plane. */
export type Centre = { readonly x: number; readonly y: number };

const SAME_ROW = 2;

/**
 * Where a key leads from one mark of a figure: Left and Right along its row, Home and End to the row's ends, Up and Down
 * to the nearest mark of the nearest row that has one.
 * @returns the place of the mark among `centres`; null where the key leads nowhere.
 */
export function nextMark(centres: readonly Centre[], from: number, key: string): number | null {
  const here = centres[from];
  if (here === undefined) return null;
  const others = centres.map((centre, index) => ({ index, dx: centre.x - here.x, dy: centre.y - here.y }));
  const row = others.filter(({ dy }) => Math.abs(dy) < SAME_ROW).sort((a, b) => a.dx - b.dx);
  if (key === "ArrowRight") return row.find(({ dx }) => dx > 0)?.index ?? null;
  if (key === "ArrowLeft") return row.findLast(({ dx }) => dx < 0)?.index ?? null;
  if (key === "Home" || key === "End") {
    const end = key === "Home" ? row[0] : row.at(-1);
    return end === undefined || end.index === from ? null : end.index;
  }
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const way = key === "ArrowDown" ? 1 : -1;
  const beyond = others.filter(({ dy }) => dy * way >= SAME_ROW);
  const nearest = Math.min(...beyond.map(({ dy }) => Math.abs(dy)));
  const [next] = beyond
    .filter(({ dy }) => Math.abs(dy) < nearest + SAME_ROW)
    .sort((a, b) => Math.abs(a.dx) - Math.abs(b.dx));
  return next?.index ?? null;
}
