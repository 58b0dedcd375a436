import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { headersFile, siteHeaders } from "../../scripts/site/siteHeaders.ts";

const site = mkdtempSync(join(tmpdir(), "headers-"));
afterAll(() => rmSync(site, { recursive: true }));

it("sends the page's own policy, and what only a header can forbid", () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';";
  writeFileSync(
    join(site, "index.html"),
    `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`,
  );
  const headers = siteHeaders(site);
  expect(headers["Content-Security-Policy"]).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
  );
  expect(headersFile(headers)).toBe(
    `/*\n  Content-Security-Policy: ${headers["Content-Security-Policy"]}\n  Referrer-Policy: no-referrer\n  X-Content-Type-Options: nosniff\n`,
  );
});

it("refuses a page without a policy", () => {
  writeFileSync(join(site, "index.html"), "<head></head>");
  expect(() => siteHeaders(site)).toThrow('index.html carries no <meta http-equiv="Content-Security-Policy">');
});
