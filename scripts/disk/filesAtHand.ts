import { existsSync } from "node:fs";
import { UnreadableFile } from "../../src/read/unreadableFile.ts";
import { complaint } from "./complaint.ts";
import { filesBelow, sha256 } from "./fingerprint.ts";
import { readBytes } from "./readBytes.ts";

export type FileAtHand = { readonly file: string; readonly bytes: Uint8Array; readonly sha256: string };

/** Every readable file below a folder by alphabet, files with the same bytes once; the notes name the others. */
export function filesAtHand(folder: string): {
  readonly files: readonly FileAtHand[];
  readonly notes: readonly string[];
} {
  if (!existsSync(folder)) throw new Error(complaint(folder, new UnreadableFile("no such folder", "check the path")));
  const byHash = new Map<string, FileAtHand>();
  const notes: string[] = [];
  for (const file of filesBelow([folder])) {
    try {
      const bytes = readBytes(file);
      const hash = sha256(bytes);
      const first = byHash.get(hash);
      if (first === undefined) byHash.set(hash, { file, bytes, sha256: hash });
      else notes.push(`${file} holds the same bytes as ${first.file}: read once`);
    } catch (error) {
      notes.push(complaint(file, error));
    }
  }
  return { files: [...byHash.values()], notes };
}
