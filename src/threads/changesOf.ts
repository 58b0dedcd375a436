import type { AskBook } from "../model/asks.ts";
import type { AskId } from "../model/ids.ts";

/** The codes that are kinds of change, all others being matters; `telling`: those that tell passages apart. */
export type Changes = { readonly all: ReadonlySet<AskId>; readonly telling: ReadonlySet<AskId> };

/** The codes of an ask book that are kinds of change. */
export function changesOf({ asks }: AskBook): Changes {
  const changes = asks.filter(({ kind }) => kind === "change");
  return {
    all: new Set(changes.map(({ id }) => id)),
    telling: new Set(changes.filter(({ general }) => general !== true).map(({ id }) => id)),
  };
}
