/** What may be bound to a `?` of a statement. */
export type Bound = string | number | boolean | null;

/** A table that several statements begin with, and what this one asks of it: see `shared`. */
export type Shared = { readonly name: string; readonly kept: Kept; readonly statement: Sql };

/**
 * How an engine keeps such a table: `make` makes it once, whatever is asked; `updates` make its rows true for one
 * statement, each other columns, so that one that is as it was need not run again.
 */
export type Kept = { readonly make: Sql; readonly updates: readonly Sql[] };

/** A piece of SQL: text with a `?` for each bound value. Made by `sql`, `shared`, `identifier` and `list` alone. */
export class Sql {
  readonly text: string;
  readonly values: readonly Bound[];
  readonly shared: Shared | null;

  constructor(text: string, values: readonly Bound[], parts: Shared | null = null) {
    this.text = text;
    this.values = values;
    this.shared = parts;
  }
}

/**
 * A statement over a table of its own making, which others make too: written out, a common table expression. An engine
 * may keep the table under its name instead and run `statement` alone: its text stays the same whatever is chosen, so that
 * it is planned once.
 */
export function shared(name: string, table: Sql, kept: Kept, statement: Sql): Sql {
  const whole = sql`with ${identifier(name)} as materialized (${table}) ${statement}`;
  return new Sql(whole.text, whole.values, { name, kept, statement });
}

/**
 * Tags a statement: a hole that is itself SQL is spliced in, a whole number or a truth value is written out, every other
 * hole is bound as a parameter. Numbers are written out because a statement with parameters is planned twice.
 */
export function sql(pieces: TemplateStringsArray, ...holes: readonly (Sql | Bound)[]): Sql {
  const values: Bound[] = [];
  let text = pieces[0] ?? "";
  holes.forEach((hole, index) => {
    if (hole instanceof Sql) {
      text += hole.text;
      values.push(...hole.values);
    } else if (typeof hole === "boolean" || (typeof hole === "number" && Number.isSafeInteger(hole))) {
      text += typeof hole === "number" && hole < 0 ? `(${hole})` : `${hole}`;
    } else {
      text += "?";
      values.push(hole);
    }
    text += pieces[index + 1] ?? "";
  });
  return new Sql(text, values);
}

/** A table or column name in quotes, for the places where SQL takes no parameter. */
export function identifier(name: string): Sql {
  return new Sql(`"${name.replaceAll('"', '""')}"`, []);
}

/** The parts one after another with `between` between them; an empty text for no parts. */
export function join(parts: readonly Sql[], between: Sql): Sql {
  return parts.reduce((all, part, index) => (index === 0 ? part : sql`${all}${between}${part}`), new Sql("", []));
}

/** `(?, ?, ?)`: the choices of an `in`. An empty list is `(null)`, which nothing is in. */
export function list(values: readonly Bound[]): Sql {
  if (values.length === 0) return sql`(null)`;
  return sql`(${join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;
}
