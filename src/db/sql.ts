/** What may be bound to a `?` of a statement. */
export type Bound = string | number | boolean | null;

/** A piece of SQL: text with a `?` for each bound value. Made by `sql`, `identifier` and `list` alone. */
export class Sql {
  readonly text: string;
  readonly values: readonly Bound[];

  constructor(text: string, values: readonly Bound[]) {
    this.text = text;
    this.values = values;
  }
}

/** Tags a statement: a hole that is itself SQL is spliced in, every other hole is bound as a parameter. */
export function sql(pieces: TemplateStringsArray, ...holes: readonly (Sql | Bound)[]): Sql {
  const values: Bound[] = [];
  let text = pieces[0] ?? "";
  holes.forEach((hole, index) => {
    if (hole instanceof Sql) {
      text += hole.text;
      values.push(...hole.values);
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
