import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PageAddress, pageAt, pageAtPath, pathOf, pathToRoot, SECTIONS } from "../../src/filter/pageAddress.ts";
import { pageTitle } from "../../src/filter/pageTitle.ts";

const addresses: fc.Arbitrary<PageAddress> = fc.oneof(
  fc.constantFrom(...SECTIONS).map((is): PageAddress => ({ is })),
  fc.record({ is: fc.constantFrom("theme" as const, "thread" as const), number: fc.integer({ min: 1, max: 99_999 }) }),
);
const roots = fc
  .record({ host: fc.constantFrom("localhost:4173", "example.org"), path: fc.array(fc.stringMatching(/^[a-z]{1,6}$/)) })
  .map(({ host, path }) => new URL(`https://${host}/${path.map((part) => `${part}/`).join("")}`));

describe("the address of a page", () => {
  it.each<readonly [PageAddress, string]>([
    [{ is: "overview" }, ""],
    [{ is: "themes" }, "t/"],
    [{ is: "theme", number: 7 }, "t/07/"],
    [{ is: "theme", number: 38 }, "t/38/"],
    [{ is: "theme", number: 112 }, "t/112/"],
    [{ is: "threads" }, "s/"],
    [{ is: "thread", number: 3 }, "s/3/"],
    [{ is: "draft" }, "d/"],
    [{ is: "method" }, "m/"],
  ])("%j is %s", (address, path) => {
    expect(pathOf(address)).toBe(path);
    expect(pageAtPath(path)).toEqual(address);
    expect(pageAtPath(`${path}index.html`)).toEqual(address);
  });

  it("leads back to its page and its page to the root, under any path of any host", () => {
    fc.assert(
      fc.property(addresses, roots, (address, root) => {
        const url = new URL(pathOf(address), root);
        expect(pageAt(url, root)).toEqual(address);
        expect(new URL(pathToRoot(address), url).href).toBe(root.href);
        expect(pageAt(new URL("#view:theme=flags", url), root)).toEqual(address);
      }),
    );
  });

  it("is written in one way only: any other text stands for no page", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[tsdm/0-9]{0,8}$/)), (path) => {
        const address = pageAtPath(path);
        if (address !== null) expect([pathOf(address), `${pathOf(address)}index.html`]).toContain(path);
      }),
    );
    expect(["t/7/", "t/007/", "t/00/", "s/0/", "s/03/", "t/07", "x/", "T/"].map(pageAtPath)).toEqual(
      Array.from({ length: 8 }, () => null),
    );
  });

  it("is none of another site, nor above the root", () => {
    const root = new URL("https://example.org/some/where/");
    expect(pageAt(new URL("https://example.org/t/"), root)).toBeNull();
    expect(pageAt(new URL("https://elsewhere.org/some/where/t/"), root)).toBeNull();
  });
});

describe("the title of a page", () => {
  it("says what kind of page it is, never which of its kind", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(pageTitle(address)).toMatch(/^(?:[A-Z][a-z ]+ \| )?Common Thread$/);
      }),
    );
    const titles = [...SECTIONS.map((is): PageAddress => ({ is })), { is: "theme", number: 1 } as const].map(pageTitle);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
