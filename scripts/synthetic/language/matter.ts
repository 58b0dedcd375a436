import type { ThemeId } from "../../../src/model/ids.ts";

/**
 * What an ask is about: a noun phrase in four or more wordings that mean the same and share few words. `{victims}`,
 * `{perpetrators}` and `{staff}` stand for the words a partnership prefers.
 */
export type Matter = { readonly id: string; readonly theme: ThemeId; readonly wordings: readonly string[] };

/** The matters of one theme; the wordings of each parted by " | ". */
export function mattersOf(theme: string, ...matters: readonly string[]): Matter[] {
  return matters.map((wordings, index) => ({
    id: `${theme}-${index + 1}`,
    theme: theme as ThemeId,
    wordings: wordings.split(" | "),
  }));
}
