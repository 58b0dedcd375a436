import { type Running, type Runs, runOnce } from "./running.ts";
import type { Shared, Sql } from "./sql.ts";

/** What a step was last made true for, and when that is done. */
type Standing = { readonly wanted: string; readonly done: Promise<unknown> };

/** A table as it is kept: the making of it, and each of its steps. */
type Stand = { readonly made: Promise<unknown>; readonly steps: (Standing | undefined)[] };

/**
 * Runs statements that share a table, which is kept as a temporary one; whatever of it a statement needs otherwise than
 * the one before is brought up to date first. All are handed to the engine in the order they were asked, none waiting for
 * the answer to another, so that the engine is never idle between them.
 * @param run runs a statement over tables that are there
 */
export function sharedTables<Result>(
  connection: Runs<Result>,
  run: (sql: Sql) => Running<Result>,
): (shared: Shared) => Promise<Result> {
  const stands = new Map<string, Stand>();
  let last: Promise<unknown> = Promise.resolve();

  const made = async (name: string, make: Sql): Promise<Stand> => {
    const known = stands.get(name);
    if (known !== undefined) return known;
    const { sent, answer } = runOnce(connection, make.text);
    const stand: Stand = { made: answer, steps: [] };
    stands.set(name, stand);
    answer.catch(() => stands.delete(name));
    await sent;
    return stand;
  };
  const upToDate = async ({ steps }: Stand, updates: readonly Sql[]): Promise<readonly Promise<unknown>[]> => {
    const done: Promise<unknown>[] = [];
    for (const [index, update] of updates.entries()) {
      const wanted = JSON.stringify([update.text, ...update.values]);
      const stands = steps[index];
      if (stands?.wanted === wanted) {
        done.push(stands.done);
        continue;
      }
      // One that binds nothing writes out what is chosen, so that its text hardly ever comes again.
      const { sent, answer } = update.values.length === 0 ? runOnce(connection, update.text) : run(update);
      const standing = { wanted, done: answer };
      steps[index] = standing;
      done.push(answer);
      answer.catch(() => {
        if (steps[index] === standing) steps[index] = undefined;
      });
      await sent;
    }
    return done;
  };
  return ({ name, kept: { make, updates }, statement }) => {
    const asked = last.then(async () => {
      const stand = await made(name, make);
      const done = await upToDate(stand, updates);
      const { sent, answer } = run(statement);
      // A statement over a table that could not be brought up to date would tell of another choice.
      const whole = Promise.all([answer, stand.made, ...done]);
      whole.catch(() => undefined);
      await sent;
      return { answer: whole.then(([result]) => result) };
    });
    last = asked.catch(() => undefined);
    return asked.then(({ answer }) => answer);
  };
}
