import type { Page } from "playwright-core";
import type { DataName } from "./dataFolders.ts";

/** A state of the page that is drawn for somebody to look at. */
export type Picture = {
  /** The stem of its files, and what it is asked for by. */
  readonly name: string;
  /** What is to be seen, in words. */
  readonly shows: string;
  readonly data: DataName;
  /** The address below the root of the site. */
  readonly path: string;
  readonly device?: Device;
  /** Set where the part in view matters, not the length of the page. */
  readonly inView?: boolean;
  /** Set where the page waits for something that never comes. */
  readonly awaits?: boolean;
  /** What is done before the page is opened: faults and delays. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What a reader does on it. */
  readonly act?: (page: Page) => Promise<void>;
};

/** What reads the page: usually with script, memory and a good line. */
export type Device = "spared" | "without script" | "printer";
