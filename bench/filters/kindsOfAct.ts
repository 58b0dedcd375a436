import { DIMENSIONS } from "../../src/filter/filter.ts";
import type { FilterAct } from "./filterAct.ts";

/** Put on are told apart by filter; what is taken off may leave nothing on, which the page knows without asking. */
export const KINDS_OF_ACT: readonly { readonly is: string; readonly holds: (act: FilterAct) => boolean }[] = [
  { is: "all put on", holds: ({ on }) => on },
  { is: "all taken off", holds: ({ on }) => !on },
  ...DIMENSIONS.map((dimension) => ({
    is: dimension,
    holds: (act: FilterAct) => act.on && act.dimension === dimension,
  })),
];
