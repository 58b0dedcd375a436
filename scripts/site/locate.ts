import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** A folder served under a path of the site; `at` begins and ends with a slash. */
export type Mount = { readonly at: string; readonly folder: string };

export type Located =
  | { readonly kind: "file"; readonly path: string; readonly bytes: number }
  | { readonly kind: "folder" }
  | { readonly kind: "nothing" };

/**
 * Finds what the path of an address stands for; the mount with the longest path that fits decides. A path that leads out
 * of its folder, by dots or by a link, stands for nothing.
 * @param pathname still percent-encoded
 */
export function locate(mounts: readonly Mount[], pathname: string): Located {
  const decoded = decodedPath(pathname);
  const mount = [...mounts]
    .sort((a, b) => b.at.length - a.at.length)
    .find(({ at }) => decoded !== null && (decoded.startsWith(at) || `${decoded}/` === at));
  if (decoded === null || mount === undefined) return { kind: "nothing" };
  if (!decoded.startsWith(mount.at)) return { kind: "folder" };
  const inside = join(mount.folder, decoded.slice(mount.at.length), decoded.endsWith("/") ? "index.html" : "");
  try {
    const path = realpathSync(inside);
    if (!path.startsWith(realpathSync(mount.folder) + sep)) return { kind: "nothing" };
    const status = statSync(path);
    return status.isDirectory() ? { kind: "folder" } : { kind: "file", path, bytes: status.size };
  } catch {
    return { kind: "nothing" };
  }
}

function decodedPath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes("\0") || decoded.includes("\\") ? null : decoded;
  } catch {
    return null;
  }
}
