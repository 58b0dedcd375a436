import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, staticServer } from "../../scripts/site/staticServer.ts";

const work = mkdtempSync(join(tmpdir(), "site-"));
const site = join(work, "site");
const other = join(work, "other");
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(site, "t", "07"), { recursive: true });
  mkdirSync(other);
  writeFileSync(join(work, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "<p>page</p>");
  writeFileSync(join(site, "t", "07", "index.html"), "<p>theme</p>");
  writeFileSync(join(site, "engine.wasm"), "plain");
  writeFileSync(join(site, "engine.wasm.gz"), gzipSync("plain"));
  writeFileSync(join(other, "terms.arrow"), "arrow");
  symlinkSync(join(work, "secret.txt"), join(site, "link.txt"));
  const mounts = [
    { at: "/sub/", folder: site },
    { at: "/sub/data/", folder: other },
  ];
  server = staticServer(mounts, { "X-Content-Type-Options": "nosniff" });
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(work, { recursive: true });
});

/** What a browser asks with for a page. */
const FOR_A_PAGE = { accept: "text/html,*/*;q=0.8" };

/** Asks with the path exactly as written: fetch would tidy the dots away. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number; type: string; encoding: string; location: string; body: Buffer; tag: string }>(
    (resolve, reject) => {
      const asked = request({ port, host: "127.0.0.1", path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers["content-type"] ?? "",
            encoding: answer.headers["content-encoding"] ?? "",
            location: answer.headers.location ?? "",
            tag: answer.headers.etag ?? "",
            body: Buffer.concat(parts),
          }),
        );
      });
      asked.on("error", reject).end();
    },
  );
}

describe("the static server", () => {
  it("serves a folder's page, and another folder mounted inside it", async () => {
    expect(await ask("/sub/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect((await ask("/sub/t/07/")).body.toString()).toBe("<p>theme</p>");
    expect(await ask("/sub/data/terms.arrow")).toMatchObject({ status: 200, body: Buffer.from("arrow") });
  });

  it("sends a reader who left out the slash on to the folder", async () => {
    expect(await ask("/sub?x=1")).toMatchObject({ status: 301, location: "/sub/?x=1" });
    expect(await ask("/sub/t/07")).toMatchObject({ status: 301, location: "/sub/t/07/" });
  });

  it("sends the compressed form only to a browser that takes it", async () => {
    expect(await ask("/sub/engine.wasm", { "accept-encoding": "gzip, br" })).toMatchObject({
      encoding: "gzip",
      type: "application/wasm",
      body: gzipSync("plain"),
    });
    expect(await ask("/sub/engine.wasm", { "accept-encoding": "gzip;q=0, br" })).toMatchObject({ encoding: "" });
    expect(await ask("/sub/engine.wasm")).toMatchObject({ encoding: "", body: Buffer.from("plain") });
  });

  it("answers 304 to a browser that has the file", async () => {
    const { tag } = await ask("/sub/engine.wasm");
    expect(await ask("/sub/engine.wasm", { "if-none-match": tag })).toMatchObject({ status: 304, body: Buffer.of() });
  });

  it.each([
    "/sub/../secret.txt",
    "/sub/%2e%2e/secret.txt",
    "/sub/..%2fsecret.txt",
    "/sub/..%5csecret.txt",
    "/sub/link.txt",
    "/sub/data/../../secret.txt",
    "/secret.txt",
    "/sub/%",
    "/sub/%00",
    "//",
  ])("gives nothing outside its folders: %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain("secret");
  });

  it("answers nothing but GET and HEAD", async () => {
    expect((await ask("/sub/", {}, "POST")).status).toBe(405);
    expect(await ask("/sub/", {}, "HEAD")).toMatchObject({ status: 200, body: Buffer.of() });
  });

  it("shows a reader the site's own page where nothing is, and a script plain words", async () => {
    expect((await ask("/sub/t/99/", FOR_A_PAGE)).body.toString()).toContain("404: no such page");
    writeFileSync(join(site, "404.html"), "<p>nothing here</p>");
    const shown = await ask("/sub/t/99/", FOR_A_PAGE);
    expect([shown.status, shown.body.toString()]).toEqual([404, "<p>nothing here</p>"]);
    expect((await ask("/sub/t/99/", { ...FOR_A_PAGE, "if-none-match": shown.tag })).status).toBe(404);
    expect((await ask("/sub/data/gone.arrow")).body.toString()).toContain("404: no such page");
    rmSync(join(site, "404.html"));
  });
});
