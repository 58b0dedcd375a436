import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { locate } from "../../scripts/site/locate.ts";
import { copyMounts, pageCopy, writePageCopies } from "../../scripts/site/pageCopies.ts";

const source = readFileSync(join(PROJECT_ROOT, "index.html"), "utf8");
const work = mkdtempSync(join(tmpdir(), "common-thread-copies-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

function dataWith(themes: number, threads: number): string {
  const manifest = { tables: { themes: { rows: themes }, threads: { rows: threads } } };
  return folderWith(`data-${themes}-${threads}`, { "manifest.json": JSON.stringify(manifest) });
}

describe("the page at another address", () => {
  const copy = pageCopy(source, { is: "theme", number: 7 });

  it("leads through the root, and nowhere else", () => {
    expect(copy).toContain('data-root="../../"');
    expect(copy).toContain('href="../../src/styles/page.css"');
    expect(copy).toContain('href="../../data/manifest.json"');
    expect(copy).not.toMatch(/="\.\//);
    expect(copy).toContain('href="#help"');
  });

  it("has a title of its kind and marks its part of the site", () => {
    expect(copy).toContain("<title>Learning theme | Common Thread</title>");
    expect(copy.match(/aria-current="[^"]*"/g)).toEqual(['aria-current="true"']);
    expect(copy).toMatch(/data-section="themes" aria-current="true"/);
    expect(pageCopy(source, { is: "draft" })).toMatch(/data-section="draft" aria-current="page"/);
  });

  it("is not written from a page that has lost what it needs", () => {
    expect(() => pageCopy(source.replace(/data-section="themes"/, ""), { is: "themes" })).toThrow("data-section");
  });
});

describe("the copies", () => {
  const page = folderWith("page", { "index.html": source });

  it("are one for each theme and thread held; those of former data go, other files stay", () => {
    const out = folderWith("site", { "mark.svg": "<svg/>" });
    writePageCopies(page, dataWith(3, 12), out);
    const held = (path: string) => existsSync(join(out, path, "index.html"));
    for (const path of ["t", "t/01", "t/03", "s", "s/1", "s/12", "d", "m"])
      expect([path, held(path)]).toEqual([path, true]);
    for (const path of ["t/04", "s/13", "s/0"]) expect([path, held(path)]).toEqual([path, false]);
    writePageCopies(page, dataWith(2, 0), out);
    expect([held("t/02"), held("t/03"), held("s"), held("s/1")]).toEqual([true, false, true, false]);
    expect(existsSync(join(out, "mark.svg"))).toBe(true);
  });

  it("are found by a server from a folder of their own, under any path", () => {
    const out = join(work, "copies");
    writePageCopies(page, dataWith(2, 1), out);
    const mounts = [{ at: "/some/where/", folder: page }, ...copyMounts("/some/where/", out)];
    const kind = (path: string) => locate(mounts, `/some/where/${path}`).kind;
    expect(["", "t/", "t/02/", "s/1/", "m/"].map(kind)).toEqual(Array.from({ length: 5 }, () => "file"));
    expect(kind("t")).toBe("folder");
    expect(["t/03/", "s/2/"].map(kind)).toEqual(["nothing", "nothing"]);
  });

  it("are not written from data that do not say how many there are", () => {
    const data = folderWith("odd", { "manifest.json": '{"tables":{"themes":{"rows":2}}}' });
    expect(() => writePageCopies(page, data, join(work, "nowhere"))).toThrow(/number of rows of threads/);
  });
});
