import type { Scope } from "../../model/vocabulary.ts";

const SCOPES: readonly Scope[] = ["national", "regional", "county", "local"];

/** The one scope a heading or label states ("National recommendations"); null where it states none or several. */
export function statedScope(heading: string): Scope | null {
  const stated = SCOPES.filter((scope) =>
    new RegExp(
      String.raw`\b${scope}(?:ly)?\b(?! (?:authorit|council|safeguarding|probation|police|government|crime|health|nhs))`,
      "i",
    ).test(heading),
  );
  return stated.length === 1 ? (stated[0] ?? null) : null;
}
