import type { Table } from "apache-arrow";
import { type Runs, runBound } from "./runBound.ts";
import { type Shared, Sql, sql } from "./sql.ts";

const MOST_KEPT = 6;

type Kept = { readonly name: string; readonly made: Promise<unknown>; users: number };

/** Runs statements that share a table: it is kept as a temporary table, the newest few of them, and never dropped while in use. */
export function sharedTables(connection: Runs): (shared: Shared) => Promise<Table> {
  const kept = new Map<string, Kept>();
  let made = 0;
  const make = (table: Sql): Kept => {
    made += 1;
    const name = `shared_${made}`;
    return { name, made: runBound(connection, sql`create temp table ${new Sql(name, [])} as ${table}`), users: 0 };
  };
  const dropOldest = async () => {
    for (const [key, { name, made: ready, users }] of kept) {
      if (kept.size <= MOST_KEPT) return;
      if (users > 0) continue;
      kept.delete(key);
      await ready;
      await connection.query(`drop table ${name}`);
    }
  };
  return async ({ name, table, statement }) => {
    const key = JSON.stringify([table.text, ...table.values]);
    const own = kept.get(key) ?? make(table);
    kept.delete(key);
    kept.set(key, own);
    own.users += 1;
    try {
      await own.made;
      const { text, values } =
        sql`with ${new Sql(`"${name}"`, [])} as (select * from ${new Sql(own.name, [])}) ${statement}`;
      return await runBound(connection, new Sql(text, values));
    } catch (error) {
      kept.delete(key);
      throw error;
    } finally {
      own.users -= 1;
      await dropOldest();
    }
  };
}
