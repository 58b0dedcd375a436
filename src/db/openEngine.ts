import { arrowResult } from "./arrowResult.ts";
import type { Database } from "./engine.ts";
import { asFailure } from "./failure.ts";
import { fetchTable } from "./fetchTable.ts";
import { fetchManifest, TABLE_NAMES } from "./manifest.ts";
import { openDuckDb } from "./openDuckDb.ts";
import { statements } from "./statements.ts";

/**
 * Starts the engine and fetches the tables side by side, then loads them.
 * @param base the root of the site, below which the data folder `data/` stands.
 * @throws Failure of any kind but `query-failed`.
 */
export async function openEngine(base: URL): Promise<Database> {
  const dataFolder = new URL("data/", base);
  const fetching = fetchManifest(dataFolder).then(async (manifest) => ({
    manifest,
    tables: await Promise.all(
      TABLE_NAMES.map(async (name) => ({ name, bytes: await fetchTable(name, manifest, dataFolder) })),
    ),
  }));
  const opening = openDuckDb(base);
  opening.catch(() => undefined);
  const { manifest, tables } = await fetching;
  const { connection, lost } = await opening;
  for (const { name, bytes } of tables) {
    try {
      await Promise.race([connection.insertArrowFromIPCStream(bytes, { name, create: true }), lost]);
    } catch (error) {
      throw asFailure(error, "data-unfit", manifest.tables[name].file);
    }
  }
  const run = statements(connection);
  return {
    manifest,
    lost,
    ask: async (question) => {
      try {
        return question.read(arrowResult(await Promise.race([run(question.sql), lost])));
      } catch (error) {
        throw asFailure(error, "query-failed", question.name);
      }
    },
  };
}
