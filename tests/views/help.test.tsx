import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { partialDate } from "../../src/model/partialDate.ts";
import { dateWords } from "../../src/views/dateWords.ts";
import { Footer } from "../../src/views/Footer.tsx";
import { HelpLineAgain } from "../../src/views/help/HelpLineAgain.tsx";
import { HelpLineEntry } from "../../src/views/help/HelpLineEntry.tsx";
import { HelpPage } from "../../src/views/help/HelpPage.tsx";
import { HELP_LINES } from "../../src/views/help/helpBook.ts";
import { type HelpLine, helpShape, NATIONS, NEEDS, type Said } from "../../src/views/help/helpLine.ts";
import { helpParts } from "../../src/views/help/helpParts.ts";
import { areaWords, sourceWords, termsWords, webWords } from "../../src/views/help/lineWords.ts";
import { shownLine, verified } from "../../src/views/help/shownLine.ts";
import { readPage } from "./readPage.ts";

const page = readPage(renderToStaticMarkup(<HelpPage />));
const foot = readPage(renderToStaticMarkup(<Footer />));
const digits = (text: string) => text.replace(/\D/g, "");

const INVENTED: HelpLine = {
  id: "lantern",
  name: "Lantern line",
  who: "Anyone in Marshwick",
  nations: ["Wales", "Scotland"],
  needs: ["stalking"],
  number: "0100 555 0199",
  hours: "noon to midnight",
  cost: "free",
  text: { number: "07000 555019", send: "lamp" },
  web: "https://www.lantern.example/ask/",
  note: null,
  checkedOn: partialDate("2031-02-03"),
  checkedAgainst: "stored copy",
  sources: [],
};
const from = (kind: "official" | "secondary", ...says: Said[]) => ({
  says,
  kind,
  publisher: `${kind} press`,
  address: `https://${kind}.example/`,
  age: "undated",
});
const entry = (line: HelpLine) => readPage(renderToStaticMarkup(<HelpLineEntry line={line} heading="h3" />)).words;

describe("what is shown of a line", () => {
  it("is a number, text number, hours and cost only where an official source says them, whatever the data hold", () => {
    const facts = ["number", "text", "hours", "cost"] as const;
    const source = fc.record({
      says: fc.subarray<Said>(["number", "text", "hours", "cost", "web", "who"]),
      kind: fc.constantFrom("official" as const, "secondary" as const),
      publisher: fc.constant("Somebody"),
      address: fc.constant("https://somebody.example/"),
      age: fc.constant("undated"),
    });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), (sources) => {
        const line = { ...INVENTED, sources };
        const shown = shownLine(line);
        for (const fact of facts) {
          const known = sources.some(({ kind, says }) => kind === "official" && says.includes(fact));
          expect(shown[fact]).toEqual(known ? INVENTED[fact] : null);
        }
        const html = [
          renderToStaticMarkup(<HelpLineEntry line={line} heading="h3" />),
          renderToStaticMarkup(<HelpLineAgain line={line} />),
        ];
        for (const text of html) {
          expect(text.includes("tel:01005550199")).toBe(shown.number !== null);
          expect(digits(readPage(text).words).includes("01005550199")).toBe(shown.number !== null);
          expect(text.includes("sms:07000555019")).toBe(shown.text !== null);
        }
      }),
    );
  });

  it("says what could not be confirmed, and no more than its sources", () => {
    const line = { ...INVENTED, sources: [from("official", "number", "cost"), from("secondary", "hours", "area")] };
    expect(termsWords(line)).toBe("Free. Opening hours could not be confirmed.");
    expect(areaWords(line)).toBe("Thought to be Wales and Scotland: ask if in doubt");
    expect(areaWords({ ...line, sources: [from("official", "area")] })).toBe("Wales and Scotland");
    expect(areaWords({ ...line, nations: NATIONS, sources: [from("official", "area")] })).toBe("The whole UK");
    expect(sourceWords(line)).toBe(
      "Checked 3 February 2031 against stored copies. Number and cost: official press (undated).",
    );
    expect(entry({ ...INVENTED, sources: [from("secondary", "web")] })).toMatch(
      /No telephone number could be confirmed[\s\S]*lantern\.example\/ask \(opens another site\) The address is as others/,
    );
    expect(verified(line, "text")).toBeNull();
    expect(webWords("https://www.lantern.example/")).toBe("lantern.example");
  });

  it("is told in full once, and then by name and number", () => {
    const both: HelpLine = { ...INVENTED, needs: ["domestic", "stalking"] };
    const { nations, needs } = helpParts([both]);
    expect(NATIONS.map((nation) => nations.get(nation)?.full.length)).toEqual([0, 1, 0, 0]);
    expect(NATIONS.map((nation) => nations.get(nation)?.again.length)).toEqual([0, 0, 1, 0]);
    expect(needs.get("stalking")).toEqual({ full: [], again: [both] });
  });

  it("is refused where the data name a nation, need or date that is none", () => {
    const lines = (change: object) => ({ lines: [{ ...INVENTED, ...change }] });
    expect(() => helpShape(lines({ nations: ["Mercia"] }), "help.json")).toThrow(
      /help\.json\.lines\[0\]\.nations\[0\]/,
    );
    expect(() => helpShape(lines({ checkedOn: "2031-02-30" }), "help.json")).toThrow(/2031-02-30/);
  });
});

describe("the lines held", () => {
  it.each(HELP_LINES.map((line) => [line.name, line] as const))(
    "%s has a source, a date and a way to be reached",
    (_, line) => {
      const { number, text, web } = shownLine(line);
      expect(line.sources.some(({ kind }) => kind === "official")).toBe(true);
      expect(line.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(
        number !== null ||
          text !== null ||
          web !== null ||
          verified(line, "instruction") !== null ||
          line.note !== null,
      ).toBe(true);
      for (const { address, says } of line.sources) {
        expect(new URL(address).protocol).toMatch(/^https?:$/);
        expect(says.length).toBeGreaterThan(0);
      }
      if (line.number !== null) expect(line.number).toMatch(/^[\d ]+$/);
      if (line.web !== null) expect(new URL(line.web).protocol).toBe("https:");
      const told = page.words.replaceAll("\u00a0", " ");
      expect(told).toContain(line.name);
      expect(told).toContain(sourceWords(line));
      expect(sourceWords(line)).toContain(dateWords(line.checkedOn));
      expect(sourceWords(line)).toContain(line.sources.find(({ kind }) => kind === "official")?.publisher);
    },
  );

  it("leave no nation without a line for any need", () => {
    const gaps = NATIONS.flatMap((nation) =>
      NEEDS.filter(
        (need) => !HELP_LINES.some(({ nations, needs }) => nations.includes(nation) && needs.includes(need)),
      ).map((need) => `${nation}: ${need}`),
    );
    expect(gaps).toEqual([]);
  });

  it("show no hours where the pages that were read disagree or are old", () => {
    const doubtful = [
      "galop",
      "karma-nirvana",
      "forced-marriage-unit",
      "stalking",
      "nspcc",
      "victim-support",
      "cruse",
      "mens-advice-line",
      "respect-phoneline",
      "hourglass",
      "rape-crisis-scotland",
    ];
    const lines = HELP_LINES.filter(({ id }) => doubtful.includes(id));
    expect(lines).toHaveLength(doubtful.length);
    expect(lines.filter((line) => shownLine(line).hours !== null)).toEqual([]);
  });

  it("have ids of their own", () => {
    expect(new Set(HELP_LINES.map(({ id }) => id)).size).toBe(HELP_LINES.length);
  });
});

describe.each([
  ["the page of help", page],
  ["the foot of every page", foot],
])("%s", (_, { links, words }) => {
  it("has numbers that are called as they read, and none that no official source gives", () => {
    const shown = HELP_LINES.flatMap((line) => {
      const { number, text } = shownLine(line);
      return [number, text?.number ?? null].filter((each) => each !== null).map(digits);
    });
    const called = links.filter(({ href }) => /^(?:tel|sms):/.test(href));
    expect(called.length).toBeGreaterThan(4);
    for (const { href, words: read } of called) {
      expect(href).toMatch(/^(?:tel|sms):\d+$/);
      expect(digits(read)).toBe(digits(href));
      expect(read).not.toMatch(/ /);
      expect(shown).toContain(digits(href));
    }
    const hidden = HELP_LINES.filter((line) => line.number !== null && shownLine(line).number === null);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { number } of hidden) expect(digits(words)).not.toContain(digits(number ?? ""));
  });

  it("says of the silent call what is true of it", () => {
    expect(words).toMatch(/on a mobile, press 55 when you are prompted/i);
    expect(words).toMatch(/cough or tap/);
    expect(words).not.toMatch(/999,? (?:and )?then/);
  });

  it("calls no reader a victim", () => {
    expect(words.replace(/Victim Support|victimsupport\S*|victim and witness information/g, "")).not.toMatch(/victim/i);
  });
});

describe("the page of help", () => {
  it("says how the lines were checked, and that numbers change", () => {
    expect(page.words).toMatch(/copies kept on file/);
    expect(page.words).toMatch(/not opened that day, and nobody was telephoned/);
    expect(page.words).toMatch(/Numbers and hours change/);
  });

  it("has a heading for each nation", () => {
    for (const nation of NATIONS) expect(page.headings).toContainEqual({ level: 3, words: nation });
  });
});

describe("the foot of every page", () => {
  it("has the line of each nation and leads to the small pages", () => {
    for (const nation of NATIONS) expect(foot.words).toMatch(new RegExp(`^${nation}: .*[\\d\\u00a0]{9,}$`, "m"));
    expect(foot.links.map(({ href }) => href)).toEqual(expect.arrayContaining(["/h/", "/p/", "/a/", "/m/"]));
  });
});
