import type { Browser } from "playwright-core";
import { opened } from "./takePicture.ts";

const WIDTH = 1440;

/** The picture of the README: the overview at a desk, in the light scheme. */
export async function readmePicture(browser: Browser, site: string): Promise<Buffer> {
  const page = await opened(browser, site, { name: "readme", shows: "", data: "embedded", path: "" }, WIDTH);
  await page.emulateMedia({ colorScheme: "light" });
  return page.screenshot();
}
