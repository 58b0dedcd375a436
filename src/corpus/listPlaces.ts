import type { Row } from "../model/tables.ts";

type Listed = Pick<Row<"passages">, "record_kind" | "partnership_at" | "review_at" | "position">;

/** Each passage's place in the list where nothing is searched: by kind, partnership, review (none last), place in reading. */
export function listPlaces(passages: readonly Listed[]): readonly number[] {
  const found = passages.map(() => 0);
  [...passages].sort(inListOrder).forEach(({ position }, place) => {
    found[position] = place;
  });
  return found;
}

function inListOrder(a: Listed, b: Listed): number {
  return (
    a.record_kind - b.record_kind ||
    a.partnership_at - b.partnership_at ||
    (a.review_at ?? Number.MAX_SAFE_INTEGER) - (b.review_at ?? Number.MAX_SAFE_INTEGER) ||
    a.position - b.position
  );
}
