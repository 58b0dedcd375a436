import type { AgencyList } from "../../../src/model/agency.ts";
import type { AgencyId } from "../../../src/model/ids.ts";

function agency(id: string, name: string, ...aliases: readonly string[]): AgencyList[number] {
  return { id: id as AgencyId, name, aliases, sector: "invented", validFrom: null, validTo: null, successor: null };
}

/** A small invented agency list: own names, acronyms, and kinds of bodies as a codebook lists them. */
export const AGENCIES: AgencyList = [
  agency("safer-anyford", "Safer Anyford", "Safer Anyford Partnership"),
  agency("bright-tides", "Bright Tides"),
  agency("anyford-police", "Anyford and Westmoor Police", "AWP"),
  agency("dasv-board", "DASV Partnership Board"),
  agency("icb", "Integrated Care Board", "ICB"),
  agency("asc", "Adult social care", "ASC"),
  agency("idva", "IDVA service", "IDVA"),
  agency("marac", "MARAC"),
  agency("marac-steering-group", "MARAC Steering Group"),
  agency("northmere-trust", "Northmere and Eastholt NHS Foundation Trust", "NEFT"),
  agency("general-practice", "General practice", "GP", "GP practices", "Named GP"),
  agency("probation", "Probation Service", "Probation"),
  agency("police", "Police", "Constabulary"),
  agency("local-authority", "Local authority", "Council", "County Council"),
  agency("victim-support", "Victim Support"),
  agency("commissioning", "Council commissioning team", "Strategic commissioning teams"),
  agency("families-first", "Families First", "FF1", "FFW"),
];
