import type { Partnership } from "../../src/corpus/partnership.ts";
import { slug } from "../../src/extract/slug.ts";
import type { PartnershipId } from "../../src/model/ids.ts";
import { type Bodies, bodiesOf } from "./bodies.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { COUNTIES, PARTNERSHIPS_IN_COUNTY, PLACES } from "./places.ts";
import { at } from "./random.ts";

/** A partnership with its bodies and its own way of writing. */
export type Area = { readonly partnership: Partnership; readonly bodies: Bodies; readonly dialect: Dialect };

const NAMES: readonly ((place: string) => string)[] = [
  (place) => `Safer ${place}`,
  (place) => `${place} Community Safety Partnership`,
  (place) => `${place} Safer Communities Partnership`,
  (place) => `${place} and District CSP`,
];

/** The first so many areas of the country. */
export function areasOf(count: number, seed: number): Area[] {
  return PLACES.slice(0, count).map((place, index) => {
    const county = at(COUNTIES, Math.floor(index / PARTNERSHIPS_IN_COUNTY));
    const name = at(NAMES, index)(place);
    return {
      partnership: { id: slug(place) as PartnershipId, name, aliases: [], policeForceArea: county },
      bodies: bodiesOf(place, county, index),
      dialect: dialectOf(place, seed),
    };
  });
}
