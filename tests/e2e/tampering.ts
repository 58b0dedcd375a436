import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a host does wrong: it answers a path otherwise than it should, or lets it pass (null). */
export type Tamper = (path: string, body: Buffer) => { readonly status: number; readonly body: Buffer } | null;

/** A host that hands on a site with some of its files spoilt. */
export async function tamperedSite(
  site: string,
  tamper: Tamper,
): Promise<{ site: string; close: () => Promise<void> }> {
  const server: Server = createServer(async (request, response) => {
    const upstream = await fetch(new URL(request.url ?? "/", site));
    const body = Buffer.from(await upstream.arrayBuffer());
    const changed = tamper(request.url ?? "/", body);
    for (const name of ["content-type", "content-security-policy"]) {
      const value = upstream.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(changed?.status ?? upstream.status).end(changed?.body ?? body);
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
