import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The browsers that end-to-end tests run in: all of them in Chromium, a core of them in Firefox too. */
export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];
/** What is looked for: Chromium also as the shell without windows, which opens a page at half the cost. */
const LOOKED_FOR = [...BROWSERS, "shell"] as const;
type Program = (typeof LOOKED_FOR)[number];

type Kind = {
  readonly title: string;
  /** The environment variable that names one. */
  readonly variable: string;
  readonly debian: string;
  readonly commands: readonly string[];
  readonly elsewhere: readonly string[];
};

const KINDS: Readonly<Record<Program, Kind>> = {
  chromium: {
    title: "Chrome or Chromium",
    variable: "CHROMIUM_PATH",
    debian: "chromium",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
    elsewhere: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    ],
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    debian: "firefox-esr",
    commands: ["firefox-esr", "firefox"],
    elsewhere: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
      "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
    ],
  },
  shell: {
    title: "headless shell of Chromium",
    variable: "HEADLESS_SHELL_PATH",
    debian: "chromium-headless-shell",
    commands: ["chromium-headless-shell", "chrome-headless-shell"],
    elsewhere: [],
  },
};

/** An installed browser: the one its variable names, or one on the path or in a usual place; null without any. */
export function findBrowser(name: Program): string | null {
  const { variable, commands, elsewhere } = KINDS[name];
  const named = process.env[variable];
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  const candidates = [...folders.flatMap((folder) => commands.map((command) => join(folder, command))), ...elsewhere];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** The Chromium that tests run in: the one that is named, else its shell, else any; null without any. */
export function findTestedChromium(): string | null {
  if (process.env[KINDS.chromium.variable]) return findBrowser("chromium");
  return findBrowser("shell") ?? findBrowser("chromium");
}

/** Finds each browser, and installs Debian's package of those that are missing where this is Debian and we may. */
export function findOrInstallBrowsers(): Readonly<Record<BrowserName, string | null>> {
  const named = (name: Program) => Boolean(process.env[KINDS[name === "shell" ? "chromium" : name].variable]);
  const missing = LOOKED_FOR.filter((name) => findBrowser(name) === null && !named(name));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync("/etc/debian_version")) install(missing);
  return { chromium: findTestedChromium(), firefox: findBrowser("firefox") };
}

function install(missing: readonly Program[]): void {
  const packages = missing.map((name) => KINDS[name].debian);
  process.stdout.write(
    `No ${missing.map((name) => KINDS[name].title).join(", no ")} here: installing Debian's ${packages.join(" and ")}...\n`,
  );
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update", "-qq");
  for (const each of packages) apt("install", "-y", "-qq", "--no-install-recommends", each);
}

/** What to do where a browser is neither found nor could be installed. */
export function withoutBrowser(name: BrowserName): string {
  const { title, variable, debian } = KINDS[name];
  return `No ${title} was found: install one (Debian: apt-get install ${debian}), or set ${variable} to it.`;
}
