import { readFileSync } from "node:fs";
import { join } from "node:path";

const POLICY = /<meta[^>]+http-equiv="Content-Security-Policy"[^>]*content="([^"]+)"/i;

/**
 * The headers a host should send with the built site: the policy that its page carries as a `<meta>`, with the one
 * directive that only a header can give, and two more against leaking addresses and guessing types.
 * @throws Error where the built page carries no policy
 */
export function siteHeaders(site: string): Readonly<Record<string, string>> {
  const page = join(site, "index.html");
  const policy = POLICY.exec(readFileSync(page, "utf8"))?.[1];
  if (policy === undefined) throw new Error(`${page} carries no <meta http-equiv="Content-Security-Policy">`);
  const plain = policy.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return {
    "Content-Security-Policy": `${plain.replace(/;\s*$/, "")}; frame-ancestors 'none'`,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** The same as the text of a `_headers` file, which several hosts of plain files read. */
export function headersFile(headers: Readonly<Record<string, string>>): string {
  return `/*\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("")}`;
}
