import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractDocument } from "../../src/extract/extractDocument.ts";
import type { AgencyList } from "../../src/model/agency.ts";
import { outline } from "./fixtures/outline.ts";

const FOLDER = new URL("./fixtures/", import.meta.url);
const { agencies } = JSON.parse(
  readFileSync(new URL("../../data/codebook/agencies.json", import.meta.url), "utf8"),
) as { agencies: AgencyList };
const documents = readdirSync(FOLDER).filter((name) => /\.(?:txt|md|html)$/.test(name));

describe("invented documents, each named for what makes it awkward", () => {
  it.each(documents)("%s", async (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
    const expected: unknown = JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, ".json"), FOLDER), "utf8"));
    expect(outline(await extractDocument({ file, bytes, agencies }))).toEqual(expected);
  });
});
