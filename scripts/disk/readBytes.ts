import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { LARGEST_FILE_BYTES } from "../../src/read/decode.ts";
import { UnreadableFile } from "../../src/read/unreadableFile.ts";

/**
 * Reads the bytes of a file; of one that is too large no byte is read.
 * @throws UnreadableFile where there is none, it is a folder, too large, or we may not read it
 */
export function readBytes(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw unopened(error);
  }
  try {
    const status = fstatSync(file);
    if (status.isDirectory()) throw new UnreadableFile("it is a folder", "name the files in it");
    if (!status.isFile()) throw new UnreadableFile("it is no plain file", "save the document as a file");
    if (status.size > LARGEST_FILE_BYTES) {
      const megabytes = LARGEST_FILE_BYTES / 1024 / 1024;
      throw new UnreadableFile(`larger than ${megabytes} MB`, "split the document or leave out its pictures");
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function unopened(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return new UnreadableFile("no such file", "check the path");
  if (code === "EACCES" || code === "EPERM") return new UnreadableFile("it may not be read", "check its permissions");
  return error;
}
