import { type Ask, askKey } from "./ask.ts";
import { CHANGES } from "./language/changes.ts";
import type { Matter } from "./language/matter.ts";
import { MATTERS } from "./language/matters.ts";
import { SETTINGS } from "./language/settings.ts";
import type { Random } from "./random.ts";

/** Gives asks no one has been given yet. */
export type FreshAsks = {
  /** A matter, by how often its theme comes up. */
  readonly matter: () => Matter;
  /** An ask about a matter: a change not yet asked of it while there is one, then another setting. */
  readonly about: (matter: Matter) => Ask;
};

/** Starts handing out asks; themes come up unevenly, as they do. */
export function freshAsks(random: Random): FreshAsks {
  const themes = random.shuffled([...new Set(MATTERS.map(({ theme }) => theme))]);
  const weight = new Map(themes.map((theme, rank) => [theme, Math.max(1, Math.round(24 / (rank + 2)))]));
  const urn = MATTERS.flatMap((matter) => Array.from({ length: weight.get(matter.theme) ?? 1 }, () => matter));
  const given = new Set<string>();
  const asked = new Set<string>();
  return {
    matter: () => random.pick(urn),
    about: (matter) => {
      const changes = random.shuffled(CHANGES);
      const settings = random.shuffled(SETTINGS);
      const newFirst = [
        ...changes.filter(({ id }) => !asked.has(`${id}/${matter.id}`)),
        ...changes.filter(({ id }) => asked.has(`${id}/${matter.id}`)),
      ];
      for (const change of newFirst) {
        const ask = settings.map((setting) => ({ change, matter, setting })).find((one) => !given.has(askKey(one)));
        if (ask === undefined) continue;
        given.add(askKey(ask));
        asked.add(`${change.id}/${matter.id}`);
        return ask;
      }
      throw new RangeError(`every ask about ${matter.id} is given; add changes, settings or matters to the language`);
    },
  };
}
