import type { Recording } from "../../src/db/recording.ts";
import { sealed } from "../../src/db/sealed.ts";
import { sha256 } from "../disk/fingerprint.ts";

/** The text of the file that a recording is published in. */
export function recordingFile(recording: Recording): string {
  const text = JSON.stringify(recording);
  return sealed(text, sha256(text));
}
