import { createContext } from "react";
import type { Filter } from "../filter/filter.ts";

/** `seen`: what stands in view when a page is opened; `whole`: what stands below it too. */
export type AskAhead = (filter: Filter, how: "seen" | "whole") => void;

/** Lets the database answer what the reader is likely to choose next; see `useAskAhead`. */
export const AskAheadContext = createContext<AskAhead>(() => undefined);
