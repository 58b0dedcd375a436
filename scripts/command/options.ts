import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command that cannot be run as it was given; its message is one line for the person who typed it. */
export class UsageError extends Error {}

/**
 * Reads the options and file names of a command.
 * @param usage one line that shows how the command is written
 * @throws UsageError naming the option that is unknown or lacks its value
 */
export function readOptions<const T extends NonNullable<ParseArgsConfig["options"]>>(usage: string, options: T) {
  try {
    return parseArgs({ options, allowPositionals: true, args: process.argv.slice(2) });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new UsageError(`${reason}; use: ${usage}`);
  }
}

/** Runs a command: a usage error ends it with exit code 2 and one line on standard error, any other error with 1. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
