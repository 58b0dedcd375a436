import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER, sameFilter, withChoices, withSearch } from "../../src/filter/filter.ts";
import { keepKnown, linkFragment, readLink } from "../../src/filter/link.ts";
import { anyFilter } from "./filterArbitrary.ts";

const CHOICES = {
  partnership: ["north-calderby", "safer-marshwick"],
  review: ["calderby-ivy", "marshwick-dhr3"],
  theme: ["flags", "gp", "risk-assessment"],
  agency: ["home-office", "calder-police"],
  status: ["completed", "not-stated"],
  kind: ["action", "panel-recommendation"],
};
const KNOWN = {
  partnership: new Set(CHOICES.partnership),
  review: new Set(CHOICES.review),
  theme: new Set(CHOICES.theme),
  agency: new Set(CHOICES.agency),
  status: new Set(CHOICES.status),
  kind: new Set(CHOICES.kind),
};

describe("a link", () => {
  it("brings back any filter exactly", () => {
    fc.assert(
      fc.property(anyFilter(CHOICES), (filter) => {
        fc.pre(!/%[0-9a-f]{2}|[\r\n]/i.test(filter.search));
        const fragment = linkFragment(filter);
        const read = fragment === "" ? { filter: NO_FILTER, dropped: [] } : readLink(fragment);
        expect(read?.dropped).toEqual([]);
        expect(sameFilter(read?.filter ?? NO_FILTER, filter)).toBe(true);
      }),
    );
  });

  it.each([
    ["the signs between its parts as in HTML", "#view:kind=action&amp;search=out+of+hours"],
    ["its colon by number", "#view%3Akind=action&search=out+of+hours"],
    ["all its signs by number", "#view%3Akind%3Daction%26search%3Dout%20of%20hours"],
    ["every percent sign by number once more", "#view%253Akind=action&search=out%2520of%2520hours"],
    ["a line broken in a choice", "#view:kind=ac%0D%0Ation&search=out+of+hours"],
    ["a line broken as in quoted-printable", "#view:kind=3Dac=%0Ation&search=out+of+hours"],
    ["a space where a line was broken", "#view:kind=act+ion&search=out+of+hours"],
    ["a soft hyphen put in", "#view:kind=act%C2%ADion&search=out+of+hours"],
    ["the bracket and the full stop after it", "#view:search=out+of+hours&kind=action)."],
    ["the quotation mark after it", "#view:search=out+of+hours&kind=action%E2%80%9D,"],
  ])("is read where a mail program left %s", (_, fragment) => {
    const wanted = withSearch(withChoices(NO_FILTER, "kind", ["action"]), "out of hours");
    expect(readLink(fragment)).toEqual({ filter: wanted, dropped: [] });
  });

  it.each(["#view:", "#view", "#view%3A"])("that was cut off (%s) says so", (fragment) => {
    expect(readLink(fragment)).toEqual({ filter: NO_FILTER, dropped: [expect.stringContaining("cut off")] });
  });

  it("is empty where nothing is on", () => {
    expect(linkFragment(NO_FILTER)).toBe("");
  });

  it("is read without ever failing", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (rest) => {
        const read = readLink(`#view:${rest}`);
        expect(read).not.toBeNull();
        expect(Object.isFrozen(read?.filter)).toBe(true);
      }),
    );
  });

  it("leaves out what it does not understand, and says so", () => {
    const read = readLink("#view:theme=flags&theme=NOT%20AN%20ID&status=done&colour=red&kind=action");
    expect(read?.filter).toEqual(withChoices(withChoices(NO_FILTER, "theme", ["flags"]), "kind", ["action"]));
    expect(read?.dropped).toEqual([
      'theme "NOT AN ID" is not known',
      'status "done" is not known',
      '"colour" is no filter',
    ]);
  });

  it("leaves out a search that is too long", () => {
    const read = readLink(`#view:search=${"a".repeat(201)}`);
    expect(read?.filter).toEqual(NO_FILTER);
    expect(read?.dropped).toHaveLength(1);
  });

  it("is not seen in the target of a skip link", () => {
    expect(readLink("#main")).toBeNull();
    expect(readLink("#viewing")).toBeNull();
    expect(readLink("")).toBeNull();
  });
});

describe("choices that the data does not hold", () => {
  it("go, and are named", () => {
    const filter = withSearch(withChoices(NO_FILTER, "theme", ["flags", "long-gone"]), "board");
    const { filter: kept, dropped } = keepKnown(filter, KNOWN);
    expect(kept).toEqual(withSearch(withChoices(NO_FILTER, "theme", ["flags"]), "board"));
    expect(dropped).toEqual(['theme "long-gone" is not held here']);
  });

  it("are none in a filter made from the data, which stays the same object", () => {
    fc.assert(fc.property(anyFilter(CHOICES), (filter) => keepKnown(filter, KNOWN).filter === filter));
  });
});
