import { cellsOverManyLines } from "./cellsOverManyLines.ts";
import { coloursAndLetters } from "./coloursAndLetters.ts";
import { datesOfAllForms } from "./datesOfAllForms.ts";
import type { InventedPlan } from "./inventedPlan.ts";
import { manyActionsOfOneRecommendation } from "./manyActionsOfOneRecommendation.ts";
import { numbersThatRestart } from "./numbersThatRestart.ts";
import { partsByAgency } from "./partsByAgency.ts";

/** Plans invented for these tests: other places, other bodies, the traps of real ones. */
export const INVENTED_PLANS: readonly InventedPlan[] = [
  manyActionsOfOneRecommendation,
  numbersThatRestart,
  coloursAndLetters,
  datesOfAllForms,
  partsByAgency,
  cellsOverManyLines,
];
