import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** An installed Chrome or Chromium: the one CHROMIUM_PATH names, or one on the path or in a usual place; null without any. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Installs Debian's Chromium where this is Debian and we may; gives the browser, or null. */
export function installBrowser(): string | null {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync("/etc/debian_version") || process.env.CHROMIUM_PATH) return null;
  process.stdout.write("No Chrome or Chromium here: installing Debian's chromium...\n");
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  return findBrowser();
}

/** What to do where no browser is found and none could be installed. */
export const WITHOUT_BROWSER =
  "No Chrome or Chromium was found: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to it.";

/**
 * How Chromium is started for tests: headless, without anything of its own that asks the network, and content with the
 * first quick compilation of the engine, which tests start often and use for seconds.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
