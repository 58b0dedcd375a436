import { createRoot, hydrateRoot } from "react-dom/client";
import { asFailure } from "../db/failure.ts";
import { App } from "./App.tsx";
import type { Entry } from "./arrivedEntry.ts";
import type { EarlyActs } from "./earlyActs.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { openPage } from "./openPage.ts";

/**
 * Brings the page that stands in an element to life, from what it was rendered from; where that cannot be had, the page
 * stays as it stands and says so.
 * @param arrived what the history or a link brought along
 * @param early what the reader did with it until now
 */
export async function bringAlive(app: HTMLElement, root: URL, arrived: Entry, early: EarlyActs): Promise<void> {
  const { at } = arrived;
  try {
    const opened = await openPage(root, at);
    early.setAside();
    hydrateRoot(app, <App root={root} at={at} arrived={arrived} {...opened} onAlive={early.doAgain} />);
  } catch (error) {
    document.documentElement.dataset.still = "";
    const notice = document.createElement("div");
    app.querySelector("main")?.prepend(notice);
    createRoot(notice).render(<FailureNotice failure={asFailure(error, "engine-refused", "DuckDB")} standing />);
  }
}
