import { isBodyName } from "../prose/bodyName.ts";
import { wordCount } from "./cellText.ts";

/** True for a cell that states a scope and nothing else. */
export const isScope = (text: string) =>
  /^(?:local|county|regional|national|force)\b/i.test(text) && wordCount(text) <= 5;

/** True for a line that names the body whose rows follow. */
export const isSectionName = (text: string) =>
  wordCount(text) <= 14 && !/^recommendation\b/i.test(text) && isBodyName(text);
