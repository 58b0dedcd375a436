import { resolve } from "node:path";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { portNumber } from "./command/port.ts";
import { siteHeaders } from "./site/siteHeaders.ts";
import { listen, staticServer } from "./site/staticServer.ts";

const USAGE = "node scripts/launch.mjs serve [DIR] [--port N] [--base /PATH/] [--headers]";

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, {
    port: { type: "string", default: "4173" },
    base: { type: "string", default: "/" },
    headers: { type: "boolean", default: false },
  });
  if (positionals.length > 1) throw new UsageError(`one folder is served, not ${positionals.length}; use: ${USAGE}`);
  if (!/^\/(?:.*\/)?$/.test(values.base)) {
    throw new UsageError(`--base "${values.base}" must begin and end with a slash; use: ${USAGE}`);
  }
  const folder = resolve(positionals[0] ?? "dist");
  const server = staticServer([{ at: values.base, folder }], values.headers ? siteHeaders(folder) : {});
  const port = await listen(server, portNumber(values.port, USAGE));
  process.stdout.write(`http://localhost:${port}${values.base}\n`);
  return 0;
});
