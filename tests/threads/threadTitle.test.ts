import { describe, expect, it } from "vitest";
import type { AskId, ThemeId, ThreadId } from "../../src/model/ids.ts";
import type { Thread } from "../../src/threads/thread.ts";
import { threadTitle } from "../../src/threads/threadTitle.ts";

const asks = new Map(
  [
    { id: "review", kind: "change" as const, label: "review or update a policy", general: true },
    { id: "train", kind: "change" as const, label: "train or brief staff" },
    { id: "flags", kind: "matter" as const, label: "flags on records" },
    { id: "stalking", kind: "matter" as const, label: "stalking" },
  ].map((ask) => [ask.id as AskId, ask]),
);
const themes = new Map([["training" as ThemeId, "Training"]]);
const title = (sharedAsks: readonly string[], ofThemes: readonly string[], sharedWords: readonly string[]) => {
  const thread: Thread = {
    id: "thread-1" as ThreadId,
    strength: "close",
    reviews: 2,
    members: [],
    sharedWords,
    sharedAsks: sharedAsks as AskId[],
    sharedThemes: ofThemes as ThemeId[],
  };
  return threadTitle(thread, { asks, themes });
};

describe("the title of a thread", () => {
  it.each([
    ["matter, then change", ["flags", "train"], ["training"], ["flag"], "Flags on records: train or brief staff"],
    ["the weightier matter", ["stalking", "flags", "train"], [], [], "Stalking: train or brief staff"],
    [
      "a change that tells apart before a general one",
      ["flags", "review", "train"],
      [],
      [],
      "Flags on records: train or brief staff",
    ],
    [
      "a general change where there is no other",
      ["flags", "review"],
      [],
      [],
      "Flags on records: review or update a policy",
    ],
    ["a matter alone", ["flags"], ["training"], ["flag"], "Flags on records"],
    ["a theme where no matter is shared", ["train"], ["training"], ["money"], "Training: train or brief staff"],
    ["words where neither is", [], [], ["money", "bank"], "Money, bank"],
    ["words and a change", ["train"], [], ["money"], "Money: train or brief staff"],
    ["a change alone", ["train"], [], [], "Train or brief staff"],
    ["nothing that most share", [], [], [], "Much the same in different words"],
    ["codes that the codebook no longer holds", ["gone"], ["gone-too"], [], "Much the same in different words"],
  ])("is made from %s", (_, sharedAsks, ofThemes, sharedWords, expected) => {
    expect(title(sharedAsks, ofThemes, sharedWords)).toBe(expected);
  });
});
