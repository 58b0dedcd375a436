import { UnreadableFile } from "../../src/read/unreadableFile.ts";

/** Says in one line which file could not be read, what is wrong with it and what to do. */
export function complaint(file: string, error: unknown): string {
  const said =
    error instanceof UnreadableFile
      ? `${error.reason}; ${error.advice}`
      : `could not be read (${error instanceof Error ? error.message : String(error)}); please report this`;
  return `${file}: ${said}`.replace(/\s*[\r\n]+\s*/g, " ");
}
