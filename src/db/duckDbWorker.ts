import { unheardError } from "./unheardError.ts";

declare function importScripts(url: string): void;

// DuckDB's own worker keeps to itself that its module did not come or could not be compiled; thrown, the page hears it.
addEventListener("unhandledrejection", (event) => {
  setTimeout(() => {
    throw unheardError(event.reason);
  });
});

/** The worker is named by the address of DuckDB's script. */
importScripts(self.name);
