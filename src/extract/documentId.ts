import type { DocumentId } from "../model/ids.ts";
import { slug } from "./slug.ts";

/** A document's id: the stem of its file name in lower case, everything but letters and digits as single hyphens. */
export function documentId(file: string): DocumentId {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const stem = name.replace(/\.[^.]+$/, "") || name;
  return (slug(stem) || "document") as DocumentId;
}
