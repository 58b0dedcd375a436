import type { Manifest } from "../model/manifest.ts";
import { arrowResult } from "./arrowResult.ts";
import type { Database } from "./engine.ts";
import { asFailure } from "./failure.ts";
import { fetchTable } from "./fetchTable.ts";
import { fetchManifest, TABLE_NAMES } from "./manifest.ts";
import { type Connection, openDuckDb } from "./openDuckDb.ts";
import { statements } from "./statements.ts";

/**
 * Starts the engine and fetches the tables side by side, then loads them.
 * @param base the root of the site, below which the data folder `data/` stands.
 * @param assertFit throws where the tables are not those wanted, before any of them is fetched.
 * @throws Failure of any kind but `query-failed`.
 */
export async function openEngine(base: URL, assertFit: (manifest: Manifest) => void): Promise<Database> {
  const unwanted = new AbortController();
  const opening = openDuckDb(base, unwanted.signal);
  opening.catch(() => undefined);
  try {
    return await loaded(base, opening, assertFit);
  } catch (error) {
    unwanted.abort();
    throw error;
  }
}

async function loaded(
  base: URL,
  opening: Promise<Connection>,
  assertFit: (manifest: Manifest) => void,
): Promise<Database> {
  const dataFolder = new URL("data/", base);
  const manifest = await fetchManifest(dataFolder);
  assertFit(manifest);
  const fetching = Promise.all(
    TABLE_NAMES.map(async (name) => ({ name, bytes: await fetchTable(name, manifest, dataFolder) })),
  );
  // Whichever of the two fails first is what is told.
  const [tables, { connection, lost, waitFor, close }] = await Promise.all([fetching, opening]);
  for (const { name, bytes } of tables) {
    try {
      await waitFor(connection.insertArrowFromIPCStream(bytes, { name, create: true }));
    } catch (error) {
      throw await lossOr(lost, error, () => asFailure(error, "data-unfit", manifest.tables[name].file));
    }
  }
  const run = statements(connection);
  return {
    manifest,
    lost,
    close,
    ask: async (question) => {
      try {
        return question.read(arrowResult(await waitFor(run(question.sql))));
      } catch (error) {
        throw await lossOr(lost, error, () => asFailure(error, "query-failed", question.name));
      }
    },
  };
}

/** The loss of the engine where that is what an error came of, else what the error is otherwise. */
function lossOr(lost: Promise<never>, error: unknown, otherwise: () => unknown): Promise<unknown> {
  return Promise.race([lost, Promise.resolve(error)]).then(otherwise, (loss: unknown) => loss);
}
