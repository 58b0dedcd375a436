import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file so that it is there whole or not at all: beside its place first, then renamed into it. */
export function writeFileWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Replaces a folder by the given files (name -> content): all of them or, if anything fails, none. */
export function writeFolderWhole(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const beside = `${folder}.${process.pid}.part`;
  const former = `${folder}.${process.pid}.former`;
  try {
    mkdirSync(beside, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(beside, name), content);
    if (existsSync(folder)) renameSync(folder, former);
    renameSync(beside, folder);
  } catch (error) {
    if (existsSync(former) && !existsSync(folder)) renameSync(former, folder);
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}
