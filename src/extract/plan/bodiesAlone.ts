import type { AgencyList } from "../../model/agency.ts";
import { readLeads } from "../leads.ts";
import type { PlanEvent } from "./planEvent.ts";

/** Bodies that stand alone in a lead cell somewhere in the plan: where they stand beside others they can be told apart. */
export function bodiesAlone(events: readonly PlanEvent[], agencies: AgencyList): string[] {
  return events.flatMap((event) => {
    if (event.type !== "row") return [];
    return (event.cells.get("lead")?.paragraphs ?? []).filter((text) => {
      if (!/^(?:\p{Lu}[\p{L}'’&]*|and|of|for|the)(?: (?:\p{Lu}[\p{L}'’&]*|and|of|for|the)){1,4}$/u.test(text))
        return false;
      const { leads, names } = readLeads([text], agencies);
      return names.length === 0 && leads.length === 1 && leads[0]?.agencyId === null;
    });
  });
}
