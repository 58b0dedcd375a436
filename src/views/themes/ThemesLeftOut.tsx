import type { Filter } from "../../filter/filter.ts";
import { counted } from "../words.ts";

/** Says that the themes chosen elsewhere do not narrow a page that shows themes itself. */
export function ThemesLeftOut({ filter }: { readonly filter: Filter }) {
  if (filter.theme.length === 0) return null;
  return (
    <p className="key">
      The {counted(filter.theme.length, ["theme", "themes"]).replace(/^1 /, "")} chosen as a filter on other pages{" "}
      {filter.theme.length === 1 ? "does" : "do"} not narrow this one.
    </p>
  );
}
