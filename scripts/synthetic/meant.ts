import type { Ask } from "./ask.ts";
import type { Slot } from "./strand.ts";

/**
 * What a slot is to ask for.
 * @throws RangeError where the plan left it open
 */
export function meant({ ask }: Slot): Ask {
  if (ask === null) throw new RangeError("a passage was planned without an ask");
  return ask;
}
