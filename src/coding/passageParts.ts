import type { PassageKind } from "../model/vocabulary.ts";

/** What is coded of a passage. An action's leads and updates are no part of it: who acts and what came of it is not what it is about. */
export type CodablePassage = {
  readonly kind: PassageKind;
  readonly text: string | null;
  readonly outcome?: string | null;
  readonly lesson?: string | null;
  readonly subItems?: readonly { readonly text: string }[];
};

/**
 * One text of a passage, how much a mention in it counts, whether it is the outcome of a stated action, and whether its
 * length is the passage's: such an outcome's is not.
 */
export type Part = {
  readonly text: string;
  readonly share: number;
  readonly lengthens: boolean;
  readonly outcome: boolean;
};

const OUTCOME_SHARE = 0.9;
const NARRATIVE_SHARE = 0.75;

/**
 * The texts of a passage in order. A learning point's lesson counts in full and its narrative, which sets the scene,
 * less; an outcome counts less than the action it is hoped for.
 */
export function passageParts(passage: CodablePassage): Part[] {
  const { text, outcome, lesson, subItems } = passage;
  const parts: Part[] = [];
  if (text) parts.push({ text, share: lesson ? NARRATIVE_SHARE : 1, lengthens: true, outcome: false });
  for (const item of subItems ?? []) parts.push({ text: item.text, share: 1, lengthens: true, outcome: false });
  if (outcome) parts.push({ text: outcome, share: text ? OUTCOME_SHARE : 1, lengthens: !text, outcome: Boolean(text) });
  if (lesson) parts.push({ text: lesson, share: 1, lengthens: true, outcome: false });
  return parts;
}
