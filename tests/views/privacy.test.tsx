import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PrivacyPage } from "../../src/views/privacy/PrivacyPage.tsx";
import { readPage } from "./readPage.ts";

const { words } = readPage(renderToStaticMarkup(<PrivacyPage />));

describe("the page on reading privately", () => {
  it.each([
    ["Shift three times", /Shift three times within five seconds/],
    ["a phone without a keyboard", /On a phone or tablet, touch Exit this page/],
    ["a page without script", /scripts are switched off, Exit this page is a plain link/],
    ["the history", /stay in the browser’s history/],
    ["the Back button", /can still be reached with Back/],
    ["files", /downloaded.*stays on the device/],
    ["links", /stays on the clipboard/],
    ["bills", /on a bill/],
    ["the cache", /keep copies of this site’s files/],
    ["tracking", /tracking program/],
    ["the host", /IP address/],
  ])("says plainly what is so of %s", (_, said) => expect(words).toMatch(said));

  it("gives no advice that makes matters worse", () => {
    expect(words).toMatch(/Do not clear the whole history/);
    expect(words).toMatch(/Clearing your history may be noticed/);
    expect(words).toMatch(/also deletes passwords that are saved/);
    expect(words).toMatch(/None of this hides everything/);
    expect(words).not.toMatch(/(?:^|[.] )(?:Delete|Clear) (?:your|the whole) (?:browsing )?history/m);
  });

  it("names no version of any browser", () => {
    expect(words).not.toMatch(/Chrome|Firefox|Safari|Edge|Internet Explorer/);
  });
});
