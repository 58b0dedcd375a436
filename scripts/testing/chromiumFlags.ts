/** Nothing listens there: what Chromium asks for itself leads nowhere. */
const NOWHERE = "http://127.0.0.1:9";

/** How Chromium is started by tests and measurements: headless, and without anything of its own that asks the network. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--proxy-server=${NOWHERE}`,
];
