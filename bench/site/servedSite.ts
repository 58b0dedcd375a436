import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";

/** A site that a process of its own serves on this machine. */
export type ServedSite = { readonly address: string; readonly close: () => Promise<void> };

const ADDRESS = /http:\/\/localhost:\d+\/\S*/;
const LAUNCH = join(PROJECT_ROOT, "scripts", "launch.mjs");

/**
 * Starts one of the project's servers (`start`, `serve`) and waits until it says its address.
 * @throws Error where it ends before
 */
export function servedSite(command: string, ...args: readonly string[]): Promise<ServedSite> {
  const child = spawn(process.execPath, [LAUNCH, command, ...args], {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const address = ADDRESS.exec(said)?.[0];
      if (address === undefined) return;
      resolve({
        address,
        close: async () => {
          child.kill();
          await ended;
        },
      });
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command} ${args.join(" ")} ended with ${code}: ${said}`)));
  });
}
