import type { Labels } from "./sample.ts";

/** What two readers agree on; whatever only one of them codes, or either calls arguable, is arguable. */
export function consensus([first, second]: readonly [Labels, Labels]): Labels {
  const themes = first.themes.filter((theme) => second.themes.includes(theme));
  const named = [...first.themes, ...first.arguable, ...second.themes, ...second.arguable];
  return { themes, arguable: [...new Set(named)].filter((theme) => !themes.includes(theme)) };
}
