import { slug } from "../../src/extract/slug.ts";
import type { Agency } from "../../src/model/agency.ts";
import type { AgencyId } from "../../src/model/ids.ts";
import { at } from "./random.ts";

/** The invented bodies of one area, by the kind that settings name (`settings.ts`). */
export type Bodies = ReadonlyMap<string, Agency>;

/** Kinds of body that no area names for itself. */
const EVERYWHERE: readonly Agency[] = [
  body("GP practices", "health-services"),
  body("Probation Service", "probation"),
  body("Prison governors", "justice"),
  body("Schools and colleges", "school"),
  body("Court service", "justice"),
  body("All agencies", "multi-agency"),
];

/** The bodies of a partnership; which sort of name each has goes by `turn`. */
export function bodiesOf(place: string, county: string, turn: number): Bodies {
  const named = (names: readonly string[], sector: string) => body(at(names, turn), sector);
  const [gp, probation, prison, schools, courts, all] = EVERYWHERE;
  const kinds: readonly (readonly [string, Agency | undefined])[] = [
    ["police", county.length % 2 === 0 ? body(`${county} Police`, "police") : body(`${county} Constabulary`, "police")],
    ["ambulance", body(`${county} Ambulance Service`, "health-services")],
    ["mental-health", body(`${county} Mental Health Trust`, "health-services")],
    [
      "council",
      named([`${place} Council`, `${place} Borough Council`, `${place} District Council`], "local-authority"),
    ],
    ["hospital", named([`${place} Hospitals Trust`, `${place} General Hospital`], "health-services")],
    ["treatment", named([`${place} Recovery Service`, `New Leaf ${place}`], "health-services")],
    ["housing", named([`${place} Homes`, `${place} Housing Association`], "housing")],
    ["children", named([`${place} Children's Services`, `${place} Children and Families`], "social-services")],
    ["adults", named([`${place} Adult Services`, `${place} Adult Care`], "social-services")],
    ["specialist", named([`${place} Domestic Abuse Service`, `Open Harbour ${place}`], "idva-or-da-support")],
    ["gp", gp],
    ["probation", probation],
    ["prison", prison],
    ["schools", schools],
    ["courts", courts],
    ["all", all],
  ];
  return new Map(kinds.flatMap(([kind, agency]) => (agency === undefined ? [] : [[kind, agency] as const])));
}

function body(name: string, sector: string): Agency {
  const id = slug(name) as AgencyId;
  return { id, name, aliases: [], sector, validFrom: null, validTo: null, successor: null };
}
