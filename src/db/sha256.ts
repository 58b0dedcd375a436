import { Failure } from "./failure.ts";

/**
 * The sha256 of some bytes in hexadecimal.
 * @throws Failure `address-insecure` where the page is served over plain http from another machine: browsers offer no
 * `crypto.subtle` there.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isSecureContext) throw new Failure("address-insecure", location.host, "crypto.subtle needs a secure context");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
