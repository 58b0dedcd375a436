import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AccessibilityPage } from "../../src/views/accessibility/AccessibilityPage.tsx";
import { Footer } from "../../src/views/Footer.tsx";
import { HelpPage } from "../../src/views/help/HelpPage.tsx";
import { PrivacyPage } from "../../src/views/privacy/PrivacyPage.tsx";
import { readPage } from "./readPage.ts";

describe.each([
  ["help", <HelpPage key="help" />],
  ["privacy", <PrivacyPage key="privacy" />],
  ["accessibility", <AccessibilityPage key="accessibility" />],
])("the page of %s", (_, element) => {
  const html = renderToStaticMarkup(element);
  const { headings, ids, links, elements, words } = readPage(html);

  it("has one first heading and skips no level", () => {
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(headings[0]?.level).toBe(1);
    for (const [index, { level }] of headings.entries()) {
      expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1);
    }
    expect(headings.every((heading) => heading.words.trim() !== "")).toBe(true);
  });

  it("leads inside itself to headings that are there, by addresses that tell nothing", () => {
    const fragments = links.map(({ href }) => href).filter((href) => href.startsWith("#"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(fragments.length).toBeGreaterThan(3);
    for (const fragment of fragments) {
      expect(ids).toContain(fragment.slice(1));
      expect(fragment).toMatch(/^#(?:part|place)-\d+$/);
    }
  });

  it("marks each link to another site in words, and opens it without saying where the reader was", () => {
    const out = links.filter(({ href }) => /^https?:/.test(href));
    for (const link of out) {
      expect(link.rel).toBe("noreferrer");
      expect(link.words).toMatch(/ \(opens another site\)$/);
    }
    const other = links.filter(({ href }) => !/^(?:https?:|#|tel:\d|sms:\d|\/(?:[a-z]\/)?$)/.test(href));
    expect(other).toEqual([]);
  });

  it("asks nothing of a reader's device: no script, form, picture or frame", () => {
    expect(elements.filter((name) => /^(?:script|form|input|button|img|iframe|video|object)$/.test(name))).toEqual([]);
    expect(html).not.toMatch(/ (?:style|on[a-z]+)="/);
  });

  it("frightens nobody and claims nothing outright", () => {
    expect(words).not.toMatch(/\b(?:horrific|tragic|shocking|brutal|guarantee\w*|completely safe|100 ?%)\b/i);
  });
});

describe("the foot of every page", () => {
  it("has headings of the second level, the id that the masthead may lead to, and links inside the site and to numbers", () => {
    const { headings, ids, links } = readPage(renderToStaticMarkup(<Footer />));
    expect(headings.map(({ level }) => level)).toEqual([2, 2]);
    expect(ids).toContain("help");
    expect(links.every(({ href }) => /^(?:tel:\d+|\/[a-z]\/)$/.test(href))).toBe(true);
  });
});
