import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { publishData } from "../../scripts/disk/publishData.ts";
import { pageDocument } from "../../scripts/prerender/pageDocument.ts";
import { pagesOnDemand } from "../../scripts/prerender/pagesOnDemand.ts";
import { type SiteRenderer, siteRenderer } from "../../scripts/prerender/siteRenderer.ts";
import { writePages } from "../../scripts/prerender/writePages.ts";
import { readRecording } from "../../src/db/recording.ts";
import { unsealed } from "../../src/db/sealed.ts";
import { siteEngine } from "../../src/db/siteEngine.ts";
import { pathOf } from "../../src/filter/pageAddress.ts";
import { readLabels } from "../../src/views/labels.ts";
import { pageAnswer } from "../../src/views/pageAnswer.ts";

const shell = readFileSync(join(PROJECT_ROOT, "index.html"), "utf8");

describe("the document of a page", () => {
  const page = pageDocument(shell, { is: "theme", number: 7 }, "<main>$& held</main>");

  it("leads through the root, and nowhere else", () => {
    expect(page).toContain('data-root="../../"');
    expect(page).toContain('href="../../src/styles/page.css"');
    expect(page).not.toMatch(/="\.\//);
  });

  it("has a title of its kind, and the page letter by letter", () => {
    expect(page).toContain("<title>Learning theme | Common Thread</title>");
    expect(page).toContain('<div id="app"><main>$& held</main></div>');
  });

  it("is not written from a shell that has lost what it needs", () => {
    expect(() => pageDocument(shell.replace("<!--page-->", ""), { is: "themes" }, "")).toThrow("<!--page-->");
  });
});

describe("the pages of a site", () => {
  const work = mkdtempSync(join(tmpdir(), "common-thread-pages-"));
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  let site: SiteRenderer;
  beforeAll(async () => {
    await publishData({ data: join(PROJECT_ROOT, "tests/fixtures/corpus"), sources: null, out: join(work, "data") });
    const whole = siteRenderer(PROJECT_ROOT, join(work, "data"));
    const few = whole.addresses.filter((at) => !("number" in at) || at.number === 1);
    site = { ...whole, addresses: few };
    await writePages(site, join(work, "site"));
  }, 60_000);

  it("are written for every address, the same as when they are asked for one by one", async () => {
    const files = pagesOnDemand(site);
    for (const at of site.addresses) {
      for (const name of ["index.html", "rows.json"]) {
        const path = pathOf(at) + name;
        expect([path, existsSync(join(work, "site", path))]).toEqual([path, true]);
        expect([path, (await files(path)) === readFileSync(join(work, "site", path), "utf8")]).toEqual([path, true]);
      }
      expect((await files(pathOf(at))) === (await files(`${pathOf(at)}index.html`))).toBe(true);
    }
    expect(await files("t/99/")).toBeNull();
    expect(await files("t/99/rows.json")).toBeNull();
    expect(await files("mark.svg")).toBeNull();
  }, 60_000);

  it("are told apart from where nothing is, whose page leads back from the root of the host", async () => {
    await writePages({ ...site, addresses: [] }, join(work, "below"), "/some/where/");
    const written = readFileSync(join(work, "below", "404.html"), "utf8");
    expect(await pagesOnDemand(site, "/some/where/")("404.html")).toBe(written);
    const links = [...written.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
    const inside = links.filter((link) => !/^(?:#|tel:|https:)/.test(link));
    expect(inside).toContain("/some/where/h/");
    expect(inside.filter((link) => !link.startsWith("/some/where/"))).toEqual([]);
    expect(links).toContain("https://www.bbc.co.uk/weather");
    expect(written).toContain("<title>Not found | Common Thread</title>");
  });

  it("come with every row they are made of, so that coming alive asks nothing of the database", async () => {
    const read = (path: string) =>
      readRecording(unsealed(readFileSync(join(work, "site", path), "utf8"), path).recording, path);
    const shared = read("labels.json");
    for (const at of site.addresses) {
      const own = read(`${pathOf(at)}rows.json`);
      const engine = siteEngine({
        recording: { ...shared, results: [...shared.results, ...own.results] },
        recordingAt: () => Promise.resolve(null),
        open: () => Promise.reject(new Error(`${pathOf(at)} asks the database`)),
      });
      await pageAnswer(engine, await readLabels(engine), at);
      expect(engine.state()).toEqual({ is: "resting" });
    }
  });

  it("weigh so little compressed that style and page together stay under 60 kB", () => {
    const styles = readdirSync(join(PROJECT_ROOT, "src/styles")).map((name) =>
      readFileSync(join(PROJECT_ROOT, "src/styles", name)),
    );
    const style = gzipSync(Buffer.concat(styles)).length;
    for (const at of site.addresses) {
      const page = gzipSync(readFileSync(join(work, "site", pathOf(at), "index.html"))).length;
      expect([pathOf(at), page + style < 60_000]).toEqual([pathOf(at), true]);
    }
  });

  it("hold their figures as pictures and as tables", () => {
    const page = readFileSync(join(work, "site", "index.html"), "utf8");
    expect(page.match(/class="drawn drawn-/g)?.length).toBeGreaterThanOrEqual(5);
    expect(page.match(/<table/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page).not.toMatch(/<[^>]+ style="/);
  });
});
