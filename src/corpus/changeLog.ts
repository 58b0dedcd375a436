/** One change of the codebook, in the version that made it. */
export type CodebookChange = { readonly version: string; readonly change: string };

const VERSION = /^## (\S+)\s*$/;
const CHANGE = /^- (.*)$/;
const CONTINUED = /^ {2}(\S.*)$/;

/**
 * Reads `data/codebook/CHANGELOG.md`: `## version` headings with a list of changes each, in the order written (newest
 * first). Text before the first heading is not a change. Code marks around names are left out.
 */
export function readChangeLog(markdown: string): CodebookChange[] {
  const changes: { version: string; change: string }[] = [];
  let version: string | null = null;
  for (const line of markdown.split(/\r?\n/)) {
    version = VERSION.exec(line)?.[1] ?? version;
    if (version === null) continue;
    const change = CHANGE.exec(line)?.[1];
    if (change !== undefined) changes.push({ version, change });
    const more = CONTINUED.exec(line)?.[1];
    const last = changes.at(-1);
    if (more !== undefined && last !== undefined) last.change += ` ${more}`;
  }
  return changes.map((entry) => ({ ...entry, change: entry.change.replaceAll("`", "") }));
}
