import { Failure } from "./failure.ts";

/**
 * The bytes at an address of our own origin, asked for anew where the host says they changed.
 * @throws Failure `data-missing` where nothing comes, or not all of it, or a page comes in its place.
 */
export async function fetchFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const file = url.pathname.split("/").at(-1) ?? url.pathname;
  let response: Response;
  try {
    response = await fetch(url, { cache: "no-cache", credentials: "omit" });
  } catch (error) {
    throw new Failure("data-missing", file, "could not be fetched", error);
  }
  if (!response.ok) throw new Failure("data-missing", file, `the host answered ${response.status}`);
  if (response.headers.get("content-type")?.startsWith("text/html")) {
    throw new Failure("data-missing", file, "the host answered with a page instead of the file");
  }
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Failure("data-missing", file, "was cut off on the way", error);
  }
}
