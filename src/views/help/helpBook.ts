import book from "../../../data/help.json" with { type: "json" };
import { type HelpLine, helpShape } from "./helpLine.ts";

/** Every line of `data/help.json`, in its order. */
export const HELP_LINES: readonly HelpLine[] = helpShape(book, "help.json").lines;
