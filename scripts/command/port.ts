import { UsageError } from "./options.ts";

/**
 * Reads a port from an option; 0 takes any free one.
 * @throws UsageError where it is no port
 */
export function portNumber(option: string, usage: string): number {
  const port = Number(option);
  if (!/^\d+$/.test(option) || port > 65535) {
    throw new UsageError(`--port "${option}" is no port from 0 to 65535; use: ${usage}`);
  }
  return port;
}
