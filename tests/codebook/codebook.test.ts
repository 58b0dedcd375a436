import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCodebook } from "../../src/coding/compileCodebook.ts";
import { tokenise } from "../../src/coding/tokenise.ts";
import type { Agency } from "../../src/model/agency.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { partialDate } from "../../src/model/partialDate.ts";

function codebookFile<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../data/codebook/${name}`, import.meta.url), "utf8"));
}

const themes = codebookFile<Codebook>("themes.json");
const { agencies, sectors } = codebookFile<{
  agencies: readonly Agency[];
  sectors: readonly { id: string; official: boolean }[];
}>("agencies.json");

const printedForm = (text: string) =>
  tokenise(text.replaceAll("&", " and "))
    .map((token) => token.surface)
    .join(" ");

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

describe("themes", () => {
  it("have each its own id, a known area, a definition and indicators", () => {
    const areas = new Set(themes.areas.map((area) => area.id));
    expect(repeated(themes.themes.map((theme) => theme.id))).toEqual([]);
    expect(themes.themes.filter((theme) => !areas.has(theme.area)).map((theme) => theme.id)).toEqual([]);
    expect(themes.themes.filter((theme) => theme.definition === "").map((theme) => theme.id)).toEqual([]);
    expect(themes.themes.filter((theme) => theme.indicators.length === 0).map((theme) => theme.id)).toEqual([]);
  });

  it("name only themes that exist in their standing phrases", () => {
    const known = new Set(themes.themes.map((theme) => theme.id));
    expect(themes.standing.flatMap((standing) => standing.except ?? []).filter((id) => !known.has(id))).toEqual([]);
  });

  it("hold each phrase once, in the notation", () => {
    for (const theme of themes.themes) {
      for (const indicator of theme.indicators) {
        expect({ theme: theme.id, repeated: repeated(indicator.phrases) }).toEqual({ theme: theme.id, repeated: [] });
      }
    }
    expect(() => compileCodebook(themes)).not.toThrow();
  });

  it("cannot be coded by weak words alone: each has an indicator that is enough in a short passage", () => {
    const weak = themes.themes.filter((theme) => theme.indicators.every((indicator) => (indicator.weight ?? 1) < 1));
    expect(weak.map((theme) => theme.id)).toEqual([]);
  });

  it("have their version in the change log", () => {
    const log = readFileSync(new URL("../../data/codebook/CHANGELOG.md", import.meta.url), "utf8");
    expect(log).toContain(`## ${themes.version}\n`);
  });
});

describe("agencies", () => {
  it("have each its own id and a known sector", () => {
    const known = new Set(sectors.map((sector) => sector.id));
    expect(repeated(agencies.map((agency) => agency.id))).toEqual([]);
    expect(agencies.filter((agency) => !known.has(agency.sector)).map((agency) => agency.id)).toEqual([]);
  });

  it("share no printed form", () => {
    const forms = agencies.flatMap((agency) => [agency.name, ...agency.aliases].map(printedForm));
    expect(forms).not.toContain("");
    expect(repeated(forms)).toEqual([]);
  });

  it("are succeeded by bodies that exist, and never in a circle", () => {
    const byId = new Map(agencies.map((agency) => [agency.id, agency]));
    for (const agency of agencies) {
      const line = [agency.id];
      for (let next = agency.successor; next !== null; next = byId.get(next)?.successor ?? null) {
        expect(byId.has(next), `successor ${next} of ${line.at(-1)}`).toBe(true);
        expect(line, `${agency.id} succeeds itself`).not.toContain(next);
        line.push(next);
      }
    }
  });

  it("are valid from a date to a later one, and have a successor only where they ended", () => {
    for (const { id, validFrom, validTo, successor } of agencies) {
      for (const date of [validFrom, validTo]) if (date !== null) expect(partialDate(date)).toBe(date);
      if (validFrom !== null && validTo !== null) expect(validFrom < validTo, id).toBe(true);
      if (successor !== null) expect(validTo, id).not.toBeNull();
    }
  });

  it("cover the twelve addressees of the Home Office library", () => {
    const official = sectors.filter((sector) => sector.official).map((sector) => sector.id);
    expect(official).toHaveLength(12);
    expect(official.filter((id) => !agencies.some((agency) => agency.sector === id))).toEqual([]);
  });
});

describe("glossary", () => {
  const { terms } = codebookFile<{
    terms: readonly { term: string; kind: string; expansion: string | null; meaning: string }[];
  }>("glossary.json");

  it("explains each term once, in one sentence", () => {
    expect(repeated(terms.map((term) => term.term.toLowerCase()))).toEqual([]);
    expect(terms.filter((term) => !/^[^.]*\.$/.test(term.meaning)).map((term) => term.term)).toEqual([]);
  });

  it("explains every acronym it uses in an explanation", () => {
    const known = new Set(terms.map((term) => term.term));
    const used = terms.flatMap((term) => term.meaning.match(/\b[A-Z]{2,}\b/g) ?? []);
    expect([...new Set(used)].filter((acronym) => !known.has(acronym))).toEqual([]);
  });
});

describe("our summaries", () => {
  it("use no acronym that the glossary lacks", () => {
    const { terms } = codebookFile<{ terms: readonly { term: string }[] }>("glossary.json");
    const known = new Set(terms.map((entry) => entry.term));
    const folder = new URL("../../data/summaries/", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
    expect(files).not.toEqual([]);
    for (const file of files) {
      const summaries: Record<string, string> = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      const used = Object.values(summaries).flatMap((text) => text.match(/\b[A-Z][a-z]?[A-Z]+(?=s?\b)/g) ?? []);
      expect({ file, unknown: [...new Set(used)].filter((acronym) => !known.has(acronym)) }).toEqual({
        file,
        unknown: [],
      });
    }
  });
});

describe("partnerships", () => {
  it("share no id and no printed form", () => {
    const { partnerships } = codebookFile<{
      partnerships: readonly { id: string; name: string; aliases: readonly string[]; policeForceArea: string }[];
    }>("partnerships.json");
    expect(repeated(partnerships.map((partnership) => partnership.id))).toEqual([]);
    expect(repeated(partnerships.flatMap(({ name, aliases }) => [name, ...aliases].map(printedForm)))).toEqual([]);
    expect(partnerships.filter((partnership) => partnership.policeForceArea === "")).toEqual([]);
  });
});
