import { createServer, type Server } from "node:http";

/** A proxy that lets nothing through and remembers what was asked of it. Chromium does not use it for localhost. */
export type RefusingProxy = { readonly port: number; readonly asked: string[]; readonly close: () => Promise<void> };

export async function refusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the refusing proxy listens to no port");
  return {
    port: address.port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
