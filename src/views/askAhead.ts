import type { SiteEngine } from "../db/siteEngine.ts";
import type { Filter } from "../filter/filter.ts";
import { recordPage } from "../queries/recordPage.ts";
import { narrow } from "./narrow.ts";

/**
 * Lets the database find what a search finds before it is asked for, where it is there already: the passages are kept
 * (`sharedTables`), so that the questions that follow find them found.
 */
export function askAhead(engine: SiteEngine, filter: Filter): void {
  if (engine.state().is !== "ready") return;
  narrow(engine, filter)
    .then((narrowing) => engine.ask(recordPage(narrowing, { page: 1 })))
    // What fails here fails again, and is told, where it is asked for.
    .catch(() => undefined);
}
