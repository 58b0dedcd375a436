import type { Lead } from "../../src/model/extraction.ts";
import type { AgencyId } from "../../src/model/ids.ts";
import { textHash } from "../../src/model/textHash.ts";
import type { Area } from "./area.ts";
import { type Ask, askKey, filled, verbPhrase } from "./ask.ts";
import { at, type Random } from "./random.ts";

/** Writes sentences the way one partnership does. */
export type Writer = {
  readonly area: Area;
  readonly random: Random;
  /** The body that answers for the setting of an ask. */
  readonly bodyOf: (ask: Ask) => string;
  readonly leadsOf: (ask: Ask) => readonly Lead[];
  /** A sentence of a shape round the verb phrase of an ask, in a wording or in the one the partnership comes to first. */
  readonly sentence: (shapes: readonly string[], ask: Ask, variant: number | null) => string;
};

const POSTS = ["Head of Service", "Safeguarding Lead", "Director", "Service Manager"];

/** A writer for an area, drawing on a stream of its own. */
export function writerOf(area: Area, random: Random): Writer {
  const { bodies, dialect } = area;
  const answering = (ask: Ask) => {
    const agency = bodies.get(ask.setting.body) ?? bodies.get("all");
    if (agency === undefined) throw new RangeError(`no body answers for ${ask.setting.id}; add it to bodies.ts`);
    return agency;
  };
  const lead = (name: string, agencyId: AgencyId): Lead =>
    random.chance(0.3) ? { printed: `${random.pick(POSTS)}, ${name}`, agencyId } : { printed: name, agencyId };
  return {
    area,
    random,
    bodyOf: (ask) => answering(ask).name,
    leadsOf: (ask) => {
      const first = answering(ask);
      const second = random.chance(0.2) ? bodies.get(random.pick([...bodies.keys()])) : undefined;
      const both = second === undefined || second === first ? [first] : [first, second];
      return random.chance(0.06)
        ? [{ printed: "Task group", agencyId: null }]
        : both.map(({ name, id }) => lead(name, id));
    },
    sentence: (shapes, ask, variant) => {
      const wording = variant ?? dialect.first + textHash(ask.matter.id);
      return filled(at(shapes, textHash(askKey(ask)) + (variant ?? 0)), {
        ask: verbPhrase(ask, wording, dialect),
        body: answering(ask).name,
        m: at(ask.matter.wordings, wording),
        s: at(ask.setting.wordings, wording),
        ...dialect.terms,
      });
    },
  };
}
