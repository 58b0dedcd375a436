import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with the page as it stands (WCAG 2.2 AA and good practice), a line each. */
export function violations(page: Page): Promise<string[]> {
  return found(page, ALL);
}

/** The same but for the rules that read colours, where the colours were judged already: they take half the time. */
export function violationsBesideColours(page: Page): Promise<string[]> {
  return found(page, ALL, OF_COLOUR);
}

/** The same in the light and in the dark scheme, which differ in colours alone: in the dark only the rules that read colours are asked. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await found(page, ALL);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await found(page, OF_COLOUR);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}

/** The rules that read colours, in the forced colours of a high-contrast theme. */
export async function violationsInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const lines = await found(page, OF_COLOUR);
  await page.emulateMedia({ forcedColors: "none" });
  return lines;
}

async function found(page: Page, runOnly: readonly string[], without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0));
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({ runOnly, rules, resultTypes: ["violations"] });
  const lines: unknown = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " " + target + " " + failureSummary)))`,
  );
  return Array.isArray(lines) ? lines.map(String) : ["axe gave no answer"];
}
