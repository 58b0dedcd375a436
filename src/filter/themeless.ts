import { type Filter, isEmpty, NO_FILTER, withChoices } from "./filter.ts";

/** The filter as a page applies it that shows themes itself, and therefore leaves the choice of themes out. */
export function themeless(filter: Filter): Filter {
  return withChoices(filter, "theme", []);
}

/** A filter changed on such a page, with the themes that were chosen before; without them where everything is cleared. */
export function themesKept(changed: Filter, before: Filter): Filter {
  return isEmpty(changed) ? NO_FILTER : withChoices(changed, "theme", before.theme);
}
