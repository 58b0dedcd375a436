import type { RecordLead } from "../queries/recordLeads.ts";
import { listed } from "./words.ts";

const MOST = 4;

/** The bodies that own an action, as printed: the first few, or all of them. */
export function RecordLeads({ leads, all }: { readonly leads: readonly RecordLead[]; readonly all: boolean }) {
  if (leads.length === 0) return null;
  const names = [...new Set(leads.map(({ printed }) => printed))];
  const shown = names.length > MOST && !all ? [...names.slice(0, MOST), `${names.length - MOST} more`] : names;
  return (
    <span>
      {names.length === 1 ? "Lead" : "Leads"}: {listed(shown)}
    </span>
  );
}
