import { createHash } from "node:crypto";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { pageAtPath } from "../../src/filter/pageAddress.ts";
import type { MadeFiles } from "../prerender/pagesOnDemand.ts";
import { contentType } from "./contentType.ts";
import { accepts, ENCODINGS } from "./encoding.ts";
import { type Located, locate, type Mount } from "./locate.ts";
import { NOTHING_FILE } from "./nothingFile.ts";

/**
 * Makes a server of plain files, as a static host would serve them: compressed forms beside a file are used where the
 * browser takes them. It listens to nothing yet.
 * @param headers sent with every answer, as a host that reads `_headers` does; {} for a host that does not
 * @param made files that are made when they are asked for and go before those of `mounts`; `base` begins and ends with a slash
 */
export function staticServer(
  mounts: readonly Mount[],
  headers: Readonly<Record<string, string>>,
  made: { readonly base: string; readonly files: MadeFiles } | null = null,
): Server {
  return createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refuse(response.setHeader("Allow", "GET, HEAD"), 405, "only GET and HEAD are answered here");
    }
    const [pathname = "/", query] = (request.url ?? "/").split("?", 2);
    if (made !== null && pathname.startsWith(made.base)) {
      const path = pathname.slice(made.base.length);
      try {
        const file = await made.files(path);
        if (file !== null) return sendText(file, path, request, response);
        if (pageAtPath(`${path}/`) !== null && (await made.files(`${path}/`)) !== null) {
          return moveToFolder(pathname, query, response);
        }
      } catch (error) {
        process.stderr.write(`${pathname}: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
        return refuse(response, 500, "the page could not be made");
      }
    }
    const located = locate(mounts, pathname);
    if (located.kind === "file") return sendFile(located.path, request, response);
    if (located.kind === "folder") return moveToFolder(pathname, query, response);
    const instead = noSuchPage(mounts);
    if (!wantsPage(request)) return refuse(response, 404, "no such page");
    const rendered = (await made?.files(NOTHING_FILE)) ?? null;
    if (rendered !== null) return sendText(rendered, NOTHING_FILE, request, response, 404);
    if (instead.kind !== "file") return refuse(response, 404, "no such page");
    return sendFile(instead.path, request, response, 404);
  });
}

/** Starts a server on this machine alone and gives its port. Port 0 takes any free one. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error(`the server does not say which port it listens to (asked for ${port})`));
    });
  });
}

/** What hosts of plain files show where nothing is: `404.html` of the site's root. */
function noSuchPage(mounts: readonly Mount[]): Located {
  const [root] = [...mounts].sort((a, b) => a.at.length - b.at.length);
  return root === undefined ? { kind: "nothing" } : locate([root], root.at + NOTHING_FILE);
}

/** A reader asks for a page; a script that fetches data is better told in plain text. */
function wantsPage(request: IncomingMessage): boolean {
  return (request.headers.accept ?? "").includes("text/html");
}

function sendFile(path: string, request: IncomingMessage, response: ServerResponse, code = 200): void {
  const encoding = ENCODINGS.find(
    ({ coding, ending }) => accepts(request.headers["accept-encoding"], coding) && existsSync(path + ending),
  );
  const sent = path + (encoding?.ending ?? "");
  const { size, mtimeMs } = statSync(sent);
  const tag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
  if (isKnown(contentType(path), tag, request, response, code)) return;
  if (encoding !== undefined) response.setHeader("Content-Encoding", encoding.coding);
  response.setHeader("Content-Length", size);
  response.writeHead(code);
  if (request.method === "HEAD") response.end();
  else
    createReadStream(sent)
      .on("error", (error) => response.destroy(error))
      .pipe(response);
}

function moveToFolder(pathname: string, query: string | undefined, response: ServerResponse): void {
  const location = `${pathname}/${query === undefined ? "" : `?${query}`}`;
  refuse(response.setHeader("Location", location), 301, "moved");
}

function sendText(text: string, path: string, request: IncomingMessage, response: ServerResponse, code = 200): void {
  const plain = Buffer.from(text);
  const tag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`;
  const type = contentType(path.endsWith("/") || path === "" ? "index.html" : path);
  if (isKnown(type, tag, request, response, code)) return;
  const zipped = accepts(request.headers["accept-encoding"], "gzip");
  const sent = zipped ? gzipSync(plain) : plain;
  if (zipped) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", sent.byteLength);
  response.writeHead(code);
  response.end(request.method === "HEAD" ? undefined : sent);
}

/** Says what is sent and under which tag; where the browser holds that already, answers so and gives true. */
function isKnown(type: string, tag: string, request: IncomingMessage, response: ServerResponse, code: number): boolean {
  response.setHeader("Content-Type", type);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", tag);
  if (code !== 200 || request.headers["if-none-match"] !== tag) return false;
  response.writeHead(304).end();
  return true;
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${status}: ${reason}\n`);
}
