import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { sha256 } from "../../scripts/disk/fingerprint.ts";
import { writeFolderWhole } from "../../scripts/disk/writeWhole.ts";
import { pagesOnDemand } from "../../scripts/prerender/pagesOnDemand.ts";
import { siteRenderer } from "../../scripts/prerender/siteRenderer.ts";
import { listen, staticServer } from "../../scripts/site/staticServer.ts";
import { publishedFiles } from "../../src/corpus/publishedFiles.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { FOREIGN, hostileTables } from "../fixtures/hostile.ts";
import { saveData } from "./browserFaults.ts";
import { type FaultyHost, faultyHost } from "./faultyHost.ts";
import { alive, answered, testBrowser, write } from "./session.ts";

const { open } = testBrowser();
let host: FaultyHost;
beforeAll(async () => {
  host = await faultyHost(inject("sites").invented);
});
afterAll(() => host.close());

describe("a corpus whose texts are hostile", () => {
  const work = mkdtempSync(join(tmpdir(), "common-thread-hostile-"));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it("is text in the browser too, and so is what is typed, pasted or linked", async () => {
    const shell = await (await fetch(host.site)).text();
    writeFileSync(
      join(work, "index.html"),
      shell.replace(/<div id="app">.*<\/div>\s*<\/body>/s, '<div id="app"><!--page--></div></body>'),
    );
    const versions = { dataVersion: "1", codebookVersion: "2" };
    writeFolderWhole(join(work, "data"), publishedFiles(hostileTables(inventedTables()), versions, sha256));
    const made = { base: "/", files: pagesOnDemand(siteRenderer(work, join(work, "data"))) };
    const server = staticServer([{ at: "/data/", folder: join(work, "data") }], {}, made);
    const own = `http://localhost:${await listen(server, 0)}/`;
    host.suffer((path) => (/^assets\/|\.svg$/.test(path) ? null : { does: "is", site: own }));
    const { page, errors, close } = await open("about:blank");
    await page.addInitScript(saveData);
    const typed = `<img src=x onerror="${FOREIGN}"> "</script><${FOREIGN}> '); drop table passages; --`;
    const expectText = async () =>
      expect([page.url(), await page.locator(`${FOREIGN}, script:not([src]), img[src=x]`).count(), errors]).toEqual([
        page.url(),
        0,
        [],
      ]);
    for (const path of ["", "t/01/", "s/1/", "r/1/", "m/"]) {
      await page.goto(host.site + path);
      await alive(page);
      await expectText();
    }
    await page.goto(`${host.site}#view:search=${encodeURIComponent(typed)}&theme=${encodeURIComponent(typed)}`);
    await page.locator(".empty, article.record").first().waitFor();
    await expectText();
    expect(await page.locator(".chip").first().textContent()).toContain("<img src=x");
    await answered(page, () => page.getByRole("button", { name: "Clear all" }).first().click());
    await answered(page, () => page.getByRole("checkbox", { name: /^In progress/ }).check());
    expect(await page.locator(".notice-page").allTextContents()).toEqual([]);
    await page.locator(".record-open:visible").first().click();
    await page.locator(".detail h1").waitFor();
    await expectText();
    await page.getByRole("link", { name: "Check a draft" }).click();
    await write(page.getByLabel("Draft recommendation"), `Police should share information. ${typed}`);
    await page.locator(".draft-results").waitFor();
    await expectText();
    host.suffer(() => null);
    await close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
