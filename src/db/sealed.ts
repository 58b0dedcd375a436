import { Failure } from "./failure.ts";

const FORM = /^\{"sha256":"([0-9a-f]{64})","recording":(.*)\}\s*$/s;

/** A recording as the text of a file that carries the sha256 of what is in it, in hexadecimal. */
export function sealed(recording: string, sha256: string): string {
  return `{"sha256":"${sha256}","recording":${recording}}`;
}

/**
 * The recording in such a file, and the sha256 that its text must have.
 * @throws Failure `data-unfit` where the file is of another form.
 */
export function unsealed(text: string, file: string): { readonly recording: string; readonly sha256: string } {
  const [, sha256, recording] = FORM.exec(text) ?? [];
  if (sha256 === undefined || recording === undefined) {
    throw new Failure("data-unfit", file, "is no recording of a page, or is cut short");
  }
  return { recording, sha256 };
}
