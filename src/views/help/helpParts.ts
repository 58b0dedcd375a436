import { partId } from "../Leaflet.tsx";
import { type HelpLine, NATIONS, type Nation, NEEDS, type Need } from "./helpLine.ts";

/** The headings of the page. */
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  danger: "If you are in danger now",
  domestic: "Domestic abuse, where you live",
  sexual: "Rape and sexual abuse",
  men: "Men",
  lgbt: "LGBT+ people",
  older: "Older people",
  honour: "Honour-based abuse and forced marriage",
  stalking: "Stalking",
  children: "Children and young people",
  suicide: "Thoughts of suicide, or finding it hard to cope",
  bereavement: "Bereaved by a homicide, or by a death after abuse",
  behaviour: "If you worry about your own behaviour",
  deaf: "Deaf people, and people who cannot make a voice call",
  police: "The police, when it is not an emergency",
};

/** The lines under one heading: those told in full, and those told in full further up. */
export type HelpPart = { readonly full: readonly HelpLine[]; readonly again: readonly HelpLine[] };

export type HelpParts = {
  readonly nations: ReadonlyMap<Nation, HelpPart>;
  readonly needs: ReadonlyMap<Need, HelpPart>;
};

/** The lines by nation (domestic abuse) and by every further need, in the order of the page, each told in full once. Danger has a part of its own. */
export function helpParts(lines: readonly HelpLine[]): HelpParts {
  const told = new Set<HelpLine>();
  const part = (belongs: (line: HelpLine) => boolean): HelpPart => {
    const here = lines.filter(belongs);
    const full = here.filter((line) => !told.has(line));
    for (const line of full) told.add(line);
    return { full, again: here.filter((line) => !full.includes(line)) };
  };
  const needs = new Map<Need, HelpPart>();
  const nations = new Map<Nation, HelpPart>();
  for (const nation of NATIONS) {
    const lives = ({ needs: of, nations: serves }: HelpLine) => of.includes("domestic") && serves.includes(nation);
    nations.set(nation, part(lives));
  }
  for (const need of NEEDS) {
    if (need === "danger" || need === "domestic") continue;
    const asks = ({ needs: of }: HelpLine) => of.includes(need);
    needs.set(need, part(asks));
  }
  return { nations, needs };
}

/** The ids of headings: plain numbers, as everywhere on such a page. */
export function needId(need: Need): string {
  return partId(NEEDS.indexOf(need));
}

export function nationId(nation: Nation): string {
  return `place-${NATIONS.indexOf(nation) + 1}`;
}
