import type { Dialect } from "./dialect.ts";
import type { Change } from "./language/changes.ts";
import type { Matter } from "./language/matter.ts";
import type { Setting } from "./language/settings.ts";
import { at } from "./random.ts";

/** What is asked for: a change, about a matter, somewhere. Two passages with the same three ask for the same. */
export type Ask = { readonly change: Change; readonly matter: Matter; readonly setting: Setting };

/** Equal for equal asks alone. */
export function askKey({ change, matter, setting }: Ask): string {
  return `${change.id}/${matter.id}/${setting.id}`;
}

/**
 * The verb phrase of an ask in one of its wordings: four variants in a row share neither verb, noun nor place, and twenty
 * are all different.
 */
export function verbPhrase(ask: Ask, variant: number, dialect: Dialect): string {
  const { change, matter, setting } = ask;
  return filled(at(change.wordings, variant), {
    m: at(matter.wordings, variant),
    s: at(setting.wordings, variant + Math.floor(variant / setting.wordings.length)),
    ...dialect.terms,
  });
}

/** A text with its slots filled; what fills a slot may hold slots itself, and `{Ask}` is `{ask}` with a capital. */
export function filled(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w)(\w*)\}/g, (slot, first: string, rest: string) => {
    const value = slots[first.toLowerCase() + rest];
    if (value === undefined) throw new RangeError(`nothing to fill ${slot} with in ${JSON.stringify(text)}`);
    const whole = filled(value, slots);
    return first === first.toLowerCase() ? whole : whole.charAt(0).toUpperCase() + whole.slice(1);
  });
}
