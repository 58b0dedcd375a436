import { useEffect, useState } from "react";
import type { QuickJump } from "../search/quickJump.ts";
import { type Jump, jumpTargets } from "./jumpTargets.ts";
import type { Labels } from "./labels.ts";

/** Finds labels and terms of the glossary; fetched when the search box is first used, null until then. */
export function useQuickJump(labels: Labels, wanted: boolean): QuickJump<Jump> | null {
  const [jump, setJump] = useState<QuickJump<Jump> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    Promise.all([import("../search/quickJump.ts"), import("../../data/codebook/glossary.json")]).then(
      ([{ quickJump }, { terms }]) => here && setJump(() => quickJump(jumpTargets(labels, terms))),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [labels, wanted]);
  return jump;
}
