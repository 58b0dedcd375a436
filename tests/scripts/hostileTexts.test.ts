import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Window } from "happy-dom";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { writeFolderWhole } from "../../scripts/disk/writeWhole.ts";
import { recordingFile } from "../../scripts/prerender/recordingFile.ts";
import { type SiteRenderer, siteRenderer } from "../../scripts/prerender/siteRenderer.ts";
import { accuracyIntervals } from "../../src/charts/accuracyIntervals.ts";
import { finish } from "../../src/charts/finish.ts";
import { publishedFiles } from "../../src/corpus/publishedFiles.ts";
import { unsealed } from "../../src/db/sealed.ts";
import { pathOf } from "../../src/filter/pageAddress.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { FOREIGN, HOSTILE_TEXTS, hostileTables } from "../fixtures/hostile.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Elements and attributes that a text put in, and scripts other than the page's own, a line each. */
function foreignIn(node: Node): string[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap(foreignIn) : [];
  if (node.nodeName === "#comment" && "data" in node && node.data.includes(FOREIGN)) return ["a comment"];
  if (!("tagName" in node)) return inside;
  const own = node.attrs.filter(({ name }) => name.includes(FOREIGN) || /^on/.test(name)).map(({ name }) => name);
  const script = node.tagName === "script" && !node.attrs.some(({ name }) => name === "src");
  const address = node.attrs.some(({ name, value }) => /^(?:href|src)$/.test(name) && /^\s*javascript:/i.test(value));
  return [
    ...(node.tagName.includes(FOREIGN) || script || address ? [node.tagName] : []),
    ...own.map((name) => `${node.tagName} ${name}`),
    ...inside,
  ];
}

function textIn(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

/** A hostile text somewhere in any other, with what no keyboard types. */
const anyHostile = fc
  .tuple(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(...HOSTILE_TEXTS, "\0", "<", "&", '"'))
  .map(([before, hostile]) => `${before}${hostile}`);

describe("a corpus whose texts and names are hostile", () => {
  const work = mkdtempSync(join(tmpdir(), "common-thread-hostile-"));
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  let site: SiteRenderer;
  beforeAll(() => {
    const versions = { dataVersion: `1 <${FOREIGN}>`, codebookVersion: `2 "on${FOREIGN}=` };
    writeFolderWhole(join(work, "data"), publishedFiles(hostileTables(inventedTables()), versions, sha256));
    site = siteRenderer(PROJECT_ROOT, join(work, "data"));
  });

  it("is text and nothing else on every kind of page, in its pictures and in its recordings", async () => {
    const few = site.addresses.filter((at) => !("number" in at) || at.number <= 2);
    let read = 0;
    for (const at of few) {
      const { html, rows } = await site.render(at);
      const page = parse(html);
      expect([pathOf(at), foreignIn(page)]).toEqual([pathOf(at), []]);
      if (textIn(page).includes(`<${FOREIGN}>`)) read += 1;
      const file = recordingFile(rows);
      expect(JSON.parse(unsealed(file, "rows.json").recording)).toEqual(JSON.parse(JSON.stringify(rows)));
    }
    // The pages of words of our own hold none of it.
    expect(read).toBeGreaterThanOrEqual(few.length - 4);
  }, 60_000);
});

describe("a picture", () => {
  it("holds any label as text", () => {
    const window = new Window();
    const document = window.document as unknown as Document;
    const drawn = (label: string) => {
      const rows = [{ key: "a", label, value: 80, low: 60, high: 90, labelled: 20 }];
      return parseFragment(accuracyIntervals(rows, { width: 640, document, label }).outerHTML);
    };
    fc.assert(
      fc.property(anyHostile, (label) => {
        expect(foreignIn(drawn(label))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps what its marks stand for to the letter, through being written and read", () => {
    const document = new Window().document as unknown as Document;
    fc.assert(
      fc.property(
        anyHostile.filter((text) => !/[\0\r\n]|\p{Cs}/u.test(text)),
        (text) => {
          const plot = document.createElementNS("http://www.w3.org/2000/svg", "svg");
          const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
          group.setAttribute("class", "target");
          group.append(document.createElementNS("http://www.w3.org/2000/svg", "circle"));
          plot.append(group);
          const whole = finish(plot, text, {
            of: "target",
            marks: [{ data: { theme: text }, name: text, chosen: false }],
          });
          const read = parseFragment(whole.outerHTML);
          expect(foreignIn(read)).toEqual([]);
          const values = new Map(attributesIn(read));
          expect(values.get("data-theme")).toBe(text);
          expect(values.get("aria-label")).toBe(text);
        },
      ),
    );
  });
});

function attributesIn(node: Node): (readonly [string, string])[] {
  const own = "attrs" in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
  return [...own, ...("childNodes" in node ? node.childNodes.flatMap(attributesIn) : [])];
}
