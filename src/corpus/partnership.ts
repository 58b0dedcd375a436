import { slug } from "../extract/slug.ts";
import type { PartnershipId } from "../model/ids.ts";

/** A community safety partnership. `policeForceArea`: the police force area it lies in; null where not stated. */
export type Partnership = {
  readonly id: PartnershipId;
  readonly name: string;
  /** Other ways it is printed. */
  readonly aliases: readonly string[];
  readonly policeForceArea: string | null;
};

/** Stands for the partnership of every document that prints none. */
export const PARTNERSHIP_NOT_STATED: Partnership = {
  id: "partnership-not-stated" as PartnershipId,
  name: "Partnership not stated",
  aliases: [],
  policeForceArea: null,
};

/** The known partnership that a document prints by its id, its name or another way it is printed; else one of its own under the printed name. */
export function partnershipPrinted(printed: string, known: readonly Partnership[]): Partnership {
  const form = comparedForm(printed);
  const match = known.find(({ id, name, aliases }) => [id, name, ...aliases].some((one) => comparedForm(one) === form));
  return match ?? { id: slug(printed) as PartnershipId, name: printed, aliases: [], policeForceArea: null };
}

/** "The Upton & Dale CSP" is "Upton and Dale Community Safety Partnership"; "Safer Upton Partnership" is "Safer Upton". */
function comparedForm(name: string): string {
  return slug(name.replaceAll("&", " and "))
    .replace(/^the-/, "")
    .replace(/-csp$/, "-community-safety-partnership")
    .replace(/^(safer-.+)-partnership$/, "$1");
}
