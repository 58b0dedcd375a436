import type { Ask, AskBook } from "../../model/asks.ts";
import type { AskId } from "../../model/ids.ts";
import { fields, flag, id, list, oneOf, text } from "./shape.ts";

/** `data/codebook/asks.json`. */
export const askBookShape = fields<AskBook>({
  version: text,
  note: text,
  asks: list(
    fields<Ask>(
      { id: id<AskId>(), kind: oneOf(["change", "matter"]), label: text, phrases: list(text) },
      { general: flag, not: list(text) },
    ),
  ),
});
