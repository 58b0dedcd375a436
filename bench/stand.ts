import { nativeEngine } from "../scripts/prerender/nativeEngine.ts";
import { publishedManifest, publishedRows } from "../scripts/prerender/publishedRows.ts";
import type { Engine } from "../src/db/engine.ts";
import { type MeasuredBrowser, measuredBrowser } from "./browser/measuredBrowser.ts";
import { builtSite } from "./site/builtSite.ts";
import { copiedData } from "./site/copiedData.ts";
import { mosaicSite } from "./site/mosaicSite.ts";
import { type ServedSite, servedSite } from "./site/servedSite.ts";

/** What measurements of the page need, each made when it is first asked for and taken away by `close`. */
export type Stand = {
  readonly browser: () => Promise<MeasuredBrowser>;
  /** The folder of the site over `data/` as it is put on a host. */
  readonly built: () => string;
  readonly embedded: () => Promise<ServedSite>;
  /** The site over the invented national corpus of 20,000 passages. */
  readonly national: () => Promise<ServedSite>;
  /** The Mosaic page over the same tables; null where its packages cannot be installed. */
  readonly mosaic: () => Promise<ServedSite | null>;
  /** The same tables in DuckDB itself. */
  readonly native: () => Promise<Pick<Engine, "ask">>;
  readonly close: () => Promise<void>;
};

export function stand(): Stand {
  const closes: (() => Promise<void>)[] = [];
  const closed = async <Made extends { readonly close: () => Promise<void> } | null>(made: Promise<Made>) => {
    const given = await made;
    if (given !== null) closes.push(given.close);
    return given;
  };
  const built = once(builtSite);
  const browser = once(() => closed(measuredBrowser()));
  const embedded = once(() => closed(servedSite("serve", built(), "--port", "0", "--headers")));
  const national = once(() => closed(servedSite("start", "--data", "synthetic", "--port", "0")));
  const data = once(async () => copiedData((await national()).address));
  const mosaic = once(async () => {
    const site = await closed(mosaicSite(await data()));
    if (site === null) process.stderr.write("Mosaic is left out: its packages could not be installed.\n");
    return site;
  });
  const native = once(async () => {
    const folder = await data();
    return nativeEngine(publishedRows(folder, publishedManifest(folder)));
  });
  return {
    browser,
    built,
    embedded,
    national,
    mosaic,
    native,
    close: async () => {
      for (const close of closes.reverse()) await close();
    },
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
