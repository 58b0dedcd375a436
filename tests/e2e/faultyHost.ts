import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";

/** What the host does otherwise with one answer. */
export type Fault =
  | { readonly does: "answers"; readonly status: number; readonly type: string; readonly body: string }
  /** Sends the body changed, and the content security policy too where `policy` is given. */
  | {
      readonly does: "changes";
      readonly body: (body: Buffer) => Buffer | string;
      readonly policy?: (policy: string) => string;
    }
  /** Breaks the line after so many bytes. */
  | { readonly does: "breaks"; readonly after: number }
  /** Answers when the promise is kept. */
  | { readonly does: "waits"; readonly until: Promise<unknown> }
  /** Answers with what another site holds under the same path. */
  | { readonly does: "is"; readonly site: string };

/** The fault of a path (without its first slash); null where there is none. */
export type Faults = (path: string) => Fault | null;

export type FaultyHost = {
  readonly site: string;
  /** From now on these faults are done, and what was asked before is forgotten. */
  readonly suffer: (faults: Faults) => void;
  /** The paths whose bodies were asked for. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
};

const HEADERS = ["content-type", "content-security-policy", "referrer-policy", "content-length"];

/** A host that hands on a site, badly where it is told to. */
export async function faultyHost(site: string): Promise<FaultyHost> {
  let faults: Faults = () => null;
  let asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    // A reader who goes away while something is sent is no fault.
    for (const end of [request, response]) end.on("error", () => response.destroy());
    if (request.method === "GET") asked.push(path);
    answer(site, path, faults(path), request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://localhost:${port}/`,
    suffer: (next) => {
      faults = next;
      asked = [];
    },
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  site: string,
  path: string,
  fault: Fault | null,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (fault?.does === "answers") {
    response.writeHead(fault.status, { "content-type": fault.type }).end(fault.body);
    return;
  }
  if (fault?.does === "waits") await fault.until;
  const upstream = await fetch(new URL(path, fault?.does === "is" ? fault.site : site), {
    method: request.method ?? "GET",
    headers: { "accept-encoding": "identity" },
  });
  for (const name of HEADERS) {
    const value = upstream.headers.get(name);
    if (value === null || (name === "content-length" && fault?.does === "changes")) continue;
    response.setHeader(name, fault?.does === "changes" && fault.policy !== undefined ? fault.policy(value) : value);
  }
  response.writeHead(upstream.status);
  if (upstream.body === null || request.method === "HEAD") response.end();
  else if (fault?.does === "changes") response.end(fault.body(Buffer.from(await upstream.arrayBuffer())));
  else if (fault?.does === "breaks") {
    response.write(Buffer.from(await upstream.arrayBuffer()).subarray(0, fault.after), () => response.destroy());
  } else await pipeline(upstream.body, response).catch(() => response.destroy());
}
