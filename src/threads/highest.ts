/**
 * The places of the highest numbers, highest first; of equal ones the earlier first. Takes time by how many there are,
 * not by sorting them all.
 */
export function highest(values: readonly number[], most: number): number[] {
  const best: number[] = [];
  const value = (place: number) => values[place] ?? Number.NEGATIVE_INFINITY;
  for (let place = 0; place < values.length; place++) {
    const last = best[best.length - 1];
    if (best.length === most && last !== undefined && value(place) <= value(last)) continue;
    let from = 0;
    let to = best.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (value(best[middle] ?? -1) >= value(place)) from = middle + 1;
      else to = middle;
    }
    best.splice(from, 0, place);
    if (best.length > most) best.pop();
  }
  return best;
}
