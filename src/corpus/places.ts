/** The `position` of the row that an id names. */
export type Place<Id extends string> = (id: Id) => number;

/**
 * Looks up where ids stand in the order given.
 * @throws RangeError, from what is returned, naming an id that is not among them
 */
export function places<Id extends string>(ids: readonly Id[], table: string): Place<Id> {
  const known = new Map(ids.map((id, place) => [id, place]));
  return (id) => {
    const place = known.get(id);
    if (place === undefined) throw new RangeError(`"${id}" is not in the table ${table}`);
    return place;
  };
}
