import type { RecordLead } from "../queries/recordLeads.ts";
import { listed } from "./words.ts";

const MOST = 4;

/** The bodies that own an action, as printed. */
export function RecordLeads({ leads }: { readonly leads: readonly RecordLead[] }) {
  if (leads.length === 0) return null;
  const names = [...new Set(leads.map(({ printed }) => printed))];
  const shown = names.length > MOST ? [...names.slice(0, MOST), `${names.length - MOST} more`] : names;
  return (
    <span>
      {names.length === 1 ? "Lead" : "Leads"}: {listed(shown)}
    </span>
  );
}
