import { readCodebook, readCoder } from "../../scripts/disk/dataFolder.ts";
import { compileAsks } from "../../src/coding/compileAsks.ts";
import type { DocumentId, PassageId } from "../../src/model/ids.ts";
import { changesOf } from "../../src/threads/changesOf.ts";
import type { Comparable } from "../../src/threads/comparable.ts";
import { ownComparable } from "../../src/threads/fitting/ownComparable.ts";
import { LIKENESS } from "../../src/threads/likenessBook.ts";
import { type Profile, profile } from "../../src/threads/profile.ts";

const data = new URL("../../data/", import.meta.url).pathname;

export const CODEBOOK = readCodebook(data);
export const CODER = readCoder(data);
export const ASKS = compileAsks(CODEBOOK.askBook);
export const CHANGES = changesOf(CODEBOOK.askBook);

/** Words of ours as a recommendation of a review of their own. */
export function passageOf(text: string, id = "own/a"): Comparable {
  return ownComparable({ id, kind: "recommendation", text }, CODER, ASKS);
}

/** The same ready to be compared; `review` and `document` where it shall be of a named one. */
export function profileOf(text: string, of: { id?: string; review?: string | null; document?: string } = {}): Profile {
  const passage = passageOf(text, of.id ?? "own/a");
  return prepared({
    ...passage,
    review: of.review === undefined ? passage.review : of.review,
    document: (of.document ?? of.review ?? passage.document) as DocumentId,
  });
}

/** A passage ready to be compared by the numbers in `data/`. */
export function prepared(passage: Comparable): Profile {
  return profile(passage, CHANGES, LIKENESS.frequencies);
}

/** An id of a passage that is given by hand. */
export const passageId = (id: string) => id as PassageId;
