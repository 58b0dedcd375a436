import { describe, expect, it } from "vitest";
import { setAside } from "../../src/coding/setAside.ts";
import { wordsOf } from "../../src/coding/words.ts";

/** The words of a text that are set aside, by reason, as printed. */
function aside(text: string): Record<string, string> {
  const words = wordsOf(text);
  const found: Record<string, string> = {};
  setAside(words, text).forEach((reason, at) => {
    const word = words[at];
    if (reason !== null && word !== undefined) {
      found[reason] = `${found[reason] ?? ""} ${text.slice(word.start, word.end)}`.trim();
    }
  });
  return found;
}

describe("words set aside", () => {
  it.each([
    ["There was no evidence of coercive control, and staff were trained.", "no evidence of coercive control"],
    ["Alcohol was not a factor, but housing was.", "Alcohol was"],
    ["This action does not concern training; it asks for a policy.", "training"],
    ["The panel makes no recommendation about firearms.", "about firearms"],
    ["There is no need for further training because the course is new.", "for further training"],
    ["It is not necessary to review the protocol.", "to review the protocol"],
    ["The plan is not about stalking but about harassment at work.", "stalking"],
    ["Mental health was not an issue, housing was.", "Mental health was"],
  ])("deny what they speak of: %s", (text, denied) => {
    expect(aside(text)).toEqual({ denied });
  });

  it.each([
    "No flag was placed on the record.",
    "Agencies did not share information.",
    "There was a lack of training on stalking.",
    "There was no evidence that staff asked about abuse.",
    "Staff should not rely on a victim's consent alone.",
    "Officers must not close a case without supervision.",
    "Practitioners should look at the pattern rather than the single incident.",
  ])("do not: a lack or a prohibition is what a passage is about: %s", (text) => {
    expect(aside(text)).toEqual({});
  });

  it.each([
    [
      "The statutory guidance states that schools keep a record. The Board should fund a refuge.",
      "The statutory guidance states that schools keep a record",
    ],
    [
      "Under its code of practice the regulator's standard requires supervision every month.",
      "Under its code of practice the regulator's standard requires supervision every month",
    ],
  ])("quote somebody else's rule: %s", (text, quoted) => {
    expect(aside(text)).toEqual({ quoted });
  });

  it.each([
    "The policy should state that staff ask about abuse.",
    "The Board should write guidance which requires staff to record the name.",
    "The letter says that the flag was lifted.",
  ])("do not, where it is asked that a rule be written or no rule speaks: %s", (text) => {
    expect(aside(text)).toEqual({});
  });

  it("head further text by number", () => {
    expect(aside("4.2 Training and awareness: The Council should fund two more refuge places.")).toEqual({
      heading: "4 2 Training and awareness",
    });
  });

  it("do not head where nothing follows, or where it is no heading", () => {
    expect(aside("TRAINING")).toEqual({});
    expect(aside("Professional curiosity: new staff learn it by doing and in training.")).toEqual({});
    expect(aside("3. Staff should be trained in the use of the register of callers.")).toEqual({});
  });

  it("are the same however the text is wrapped", () => {
    const text = "There was no evidence of coercive control, and the guidance states that records are kept.";
    expect(aside(text.replaceAll(" ", "\n  "))).toEqual(aside(text));
  });
});
