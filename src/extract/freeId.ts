/** The id, or with `-2`, `-3` behind it where it is taken. */
export function freeId<Id extends string>(id: Id, taken: ReadonlySet<string>): Id {
  let free: string = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free as Id;
}
