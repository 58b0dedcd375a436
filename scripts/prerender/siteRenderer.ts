import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { Recording } from "../../src/db/recording.ts";
import { RESTING, type SiteEngine } from "../../src/db/siteEngine.ts";
import { type PageAddress, pathOf } from "../../src/filter/pageAddress.ts";
import { App } from "../../src/views/App.tsx";
import { type Labels, readLabels } from "../../src/views/labels.ts";
import { PicturesContext } from "../../src/views/PicturesContext.ts";
import { pageAnswer } from "../../src/views/pageAnswer.ts";
import { heldAddresses } from "./heldAddresses.ts";
import { nativeEngine } from "./nativeEngine.ts";
import { nothingDocument } from "./nothingDocument.ts";
import { pageDocument } from "./pageDocument.ts";
import { pictureBook } from "./pictures.ts";
import { publishedManifest, publishedRows } from "./publishedRows.ts";
import { type Recorder, recorder } from "./recorder.ts";

/** A page as it is published: its HTML and, to come alive with, the results it was rendered from. */
export type RenderedPage = { readonly html: string; readonly rows: Recording };

/** Renders the pages of a site from its built shell and its published data. */
export type SiteRenderer = {
  /** Every address that the data give, the first page first. */
  readonly addresses: readonly PageAddress[];
  /** What all pages share: the names of everything that can be chosen. */
  readonly shared: () => Promise<Recording>;
  readonly render: (at: PageAddress) => Promise<RenderedPage>;
  /** The page shown where nothing is, in a site that stands at a path of its host. */
  readonly nothing: (root: string) => string;
};

type Opened = { readonly shared: Recording; readonly labels: Labels; readonly recorderOf: () => Recorder };

/** Nothing a page links to depends on where the site will stand, so that any address serves. */
const ANY_ROOT = new URL("http://localhost/");

/**
 * @param shell a folder with the built `index.html`
 * @param data a folder with published tables; read at the first page that is asked for
 */
export function siteRenderer(shell: string, data: string): SiteRenderer {
  const manifest = publishedManifest(data);
  const template = readFileSync(join(shell, "index.html"), "utf8");
  let opening: Promise<Opened> | null = null;
  const opened = () => {
    opening ??= nativeEngine(publishedRows(data, manifest)).then(async (engine) => {
      const first = recorder(engine, manifest, null);
      const labels = await readLabels(first);
      const shared = first.recording();
      return { shared, labels, recorderOf: () => recorder(engine, manifest, shared) };
    });
    return opening;
  };
  return {
    addresses: heldAddresses(manifest),
    shared: async () => (await opened()).shared,
    nothing: (root) => nothingDocument(template, root),
    render: async (at) => {
      const { labels, recorderOf } = await opened();
      const asking = recorderOf();
      const engine: SiteEngine = { ...RESTING_ENGINE, manifest, ask: asking.ask, fresh: asking };
      const first = await pageAnswer(engine, labels, at);
      const pictures = pictureBook();
      const app = createElement(App, { root: ANY_ROOT, at, arrived: null, engine, labels, first });
      const rendered = () => renderToString(createElement(PicturesContext, { value: pictures }, app));
      rendered();
      await pictures.drawAll();
      return { html: pageDocument(template, at, rendered()), rows: asking.recording() };
    },
  };
}

const nothing = () => undefined;
const RESTING_ENGINE: Omit<SiteEngine, "manifest" | "ask" | "fresh"> = {
  state: () => RESTING,
  subscribe: () => nothing,
  start: nothing,
  enter: nothing,
  forget: nothing,
};

/** The path below the root at which a page's file lies. */
export function fileOf(at: PageAddress): string {
  return `${pathOf(at)}index.html`;
}
