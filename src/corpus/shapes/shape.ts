/** Reads a value of unknown kind as `T`; `place` names where it stands, for the error. Throws TypeError where it is none. */
export type Shape<T> = (value: unknown, place: string) => T;

function fail(expected: string, value: unknown, place: string): never {
  const shown = JSON.stringify(value) ?? "nothing";
  throw new TypeError(`${place}: expected ${expected}, found ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}`);
}

export const text: Shape<string> = (value, place) => (typeof value === "string" ? value : fail("text", value, place));

export const integer: Shape<number> = (value, place) =>
  typeof value === "number" && Number.isInteger(value) ? value : fail("a whole number", value, place);

export const number: Shape<number> = (value, place) =>
  typeof value === "number" && Number.isFinite(value) ? value : fail("a number", value, place);

export const flag: Shape<boolean> = (value, place) =>
  typeof value === "boolean" ? value : fail("true or false", value, place);

/** An address of the web: any other kind of link would do something else than lead to a page. */
export const webAddress: Shape<string> = (value, place) =>
  typeof value === "string" && /^https?:\/\/[^\s/]/i.test(value)
    ? value
    : fail("an address beginning with https://", value, place);

/** A text that is not empty, as the branded id asked for. */
export function id<T extends string>(): Shape<T> {
  return (value, place) => (typeof value === "string" && value !== "" ? (value as T) : fail("an id", value, place));
}

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (value, place) => words.find((word) => word === value) ?? fail(`one of ${words.join(", ")}`, value, place);
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, place) => (value === null ? null : shape(value, place));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((entry, index) => shape(entry, `${place}[${index}]`))
      : fail("a list", value, place);
}

export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, place) =>
    Object.fromEntries(
      Object.entries(objectAt(value, place)).map(([key, entry]) => [key, shape(entry, `${place}.${key}`)]),
    );
}

type Optional<T, Name extends keyof T> = Partial<Pick<T, Name>> extends Pick<T, Name> ? Name : never;
type Required<T> = { readonly [Name in keyof T as Name extends Optional<T, Name> ? never : Name]: Shape<T[Name]> };
type Others<T> = { readonly [Name in keyof T as Optional<T, Name>]-?: Shape<Exclude<T[Name], undefined>> };

/** An object with these fields; `optional` ones may be absent, and any further ones are left out. */
export function fields<T extends object>(required: Required<T>, optional?: Others<T>): Shape<T> {
  const must: [string, Shape<unknown>][] = Object.entries(required);
  const may: [string, Shape<unknown>][] = Object.entries(optional ?? {});
  return (value, place) => {
    const given = objectAt(value, place);
    const present = [...must, ...may.filter(([name]) => given[name] !== undefined)];
    return Object.fromEntries(present.map(([name, shape]) => [name, shape(given[name], `${place}.${name}`)])) as T;
  };
}

function objectAt(value: unknown, place: string): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : fail("an object", value, place);
}
