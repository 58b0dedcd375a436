import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout, wherever a command was started. */
export const PROJECT_ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
