import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { publishedFiles } from "../../src/corpus/publishedFiles.ts";
import { wordings } from "../../src/corpus/wording.ts";
import { inventedCorpus } from "../../tests/fixtures/corpus/extractions.ts";
import { THREADED } from "../../tests/queries/threadRows.ts";
import { readCodebook, readDocuments, readRegister } from "../disk/dataFolder.ts";
import { sha256 } from "../disk/fingerprint.ts";
import { PROJECT_ROOT } from "../disk/projectRoot.ts";
import { publishData } from "../disk/publishData.ts";
import { writeFolderWhole } from "../disk/writeWhole.ts";
import { pagesOnDemand } from "../prerender/pagesOnDemand.ts";
import { siteRenderer } from "../prerender/siteRenderer.ts";
import { buildPage } from "../site/buildSite.ts";
import { siteHeaders } from "../site/siteHeaders.ts";
import { listen, staticServer } from "../site/staticServer.ts";
import { publishSynthetic } from "./syntheticForTests.ts";

/** Addresses of the built page over different data. */
export type Sites = {
  /** The invented corpus without source wording, sent with the headers of `_headers`. */
  readonly invented: string;
  /** The invented corpus with its wording, under a sub-path, from a host that sends no headers. */
  readonly inventedWithWording: string;
  /** The invented corpus with threads of known members, clauses and printed links, sent with headers. */
  readonly threaded: string;
  /** What `data/` holds, sent with headers. */
  readonly embedded: string;
  /** An invented national corpus, an eighth of its full size (`PASSAGES_IN_TESTS`), sent with headers. */
  readonly synthetic: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    sites: Sites;
  }
}

const INVENTED = join(PROJECT_ROOT, "tests", "fixtures", "corpus");

/** Builds the page once and serves it over five sets of data while the end-to-end tests run, then takes all of it away. */
export async function sitesForTests(project: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(join(tmpdir(), "common-thread-sites-"));
  const page = join(work, "page");
  await buildPage(page);
  const headers = siteHeaders(page);
  const servers: Server[] = [];
  const serve = async (name: string, base: string, sent: Readonly<Record<string, string>>): Promise<string> => {
    const data = join(work, name);
    const mounts = [
      { at: base, folder: page },
      { at: `${base}data/`, folder: data },
    ];
    const made = { base, files: pagesOnDemand(siteRenderer(page, data), base) };
    const server = staticServer(mounts, sent, made);
    servers.push(server);
    return `http://localhost:${await listen(server, 0)}${base}`;
  };
  await publishData({ data: INVENTED, sources: null, out: join(work, "invented") });
  publishWithWording(join(work, "wording"));
  const versions = { dataVersion: "5.1", codebookVersion: "1.0-invented" };
  writeFolderWhole(join(work, "threaded"), publishedFiles(THREADED, versions, sha256));
  await publishData({ data: join(PROJECT_ROOT, "data"), sources: null, out: join(work, "embedded") });
  await publishSynthetic(join(work, "synthetic-data"), join(work, "synthetic"));
  project.provide("sites", {
    invented: await serve("invented", "/", headers),
    inventedWithWording: await serve("wording", "/some/where/", {}),
    threaded: await serve("threaded", "/", headers),
    embedded: await serve("embedded", "/", headers),
    synthetic: await serve("synthetic", "/", headers),
  });
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    rmSync(work, { recursive: true, force: true });
  };
}

function publishWithWording(out: string): void {
  const register = readRegister(INVENTED);
  const codebook = readCodebook(INVENTED);
  const wordingOf = new Map(inventedCorpus().map(({ extraction }) => [extraction.document.id, wordings(extraction)]));
  const documents = readDocuments(INVENTED, register).map((document) => ({
    ...document,
    wording: wordingOf.get(document.source.id) ?? null,
  }));
  const versions = { dataVersion: register.version, codebookVersion: codebook.version };
  writeFolderWhole(out, publishedFiles(corpusTables({ codebook, documents }), versions, sha256));
}
