import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";

/** What a host does wrong: it answers a path otherwise than it should, or lets it pass (null). The body is fetched only where it is asked for. */
export type Tamper = (path: string, body: () => Promise<Buffer>) => Promise<Answer> | Answer | null;
type Answer = { readonly status: number; readonly body: Buffer };

/** A host that hands on a site with some of its files spoilt. */
export async function tamperedSite(
  site: string,
  tamper: Tamper,
): Promise<{ site: string; close: () => Promise<void> }> {
  const server: Server = createServer(async (request, response) => {
    const upstream = await fetch(new URL(request.url ?? "/", site));
    const changed = await tamper(request.url ?? "/", async () => Buffer.from(await upstream.arrayBuffer()));
    for (const name of ["content-type", "content-security-policy"]) {
      const value = upstream.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(changed?.status ?? upstream.status);
    if (changed !== null) response.end(changed.body);
    else if (upstream.body === null) response.end();
    else await pipeline(upstream.body, response).catch(() => response.destroy());
    if (!upstream.bodyUsed) await upstream.body?.cancel();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
