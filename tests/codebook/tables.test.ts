import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Ask } from "../../src/model/asks.ts";
import type { DocumentFacts, Finding } from "../../src/model/extraction.ts";
import { TABLES } from "../../src/model/tables.ts";
import type { Origin, Rag, Scope, UpdateStatus, Wording } from "../../src/model/vocabulary.ts";
import {
  ACTION_STATUSES,
  CODING_FAULTS,
  DOCUMENT_KINDS,
  LIKENESS_MEASURES,
  MEMBER_ROLES,
  PASSAGE_KINDS,
  PRACTICE_STRENGTHS,
  PUBLISHED_MEASURES,
  RELATIONS,
  STRENGTHS,
} from "../../src/model/vocabulary.ts";

type Described = {
  readonly tables: Readonly<
    Record<string, { readonly description: string; readonly columns: Readonly<Record<string, string>> }>
  >;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const described: Described = JSON.parse(
  readFileSync(new URL("../../data/codebook/tables.json", import.meta.url), "utf8"),
);

/** Every value of a union, checked by the compiler: a code added to the type and not here does not compile. */
const all = <Code extends string>(codes: Record<Code, true>): string[] => Object.keys(codes);

const CODES: Readonly<Record<string, readonly string[]>> = {
  actionStatus: ACTION_STATUSES,
  updateStatus: all<UpdateStatus>({ completed: true, "in-progress": true }),
  origin: all<Origin>({ panel: true, agency: true }),
  documentKind: DOCUMENT_KINDS,
  passageKind: PASSAGE_KINDS,
  scope: all<Scope>({ local: true, county: true, regional: true, national: true }),
  rag: all<Rag>({ red: true, amber: true, green: true }),
  wording: all<Wording>({ summary: true, source: true }),
  datedBasis: all<NonNullable<DocumentFacts["dated"]>["basis"]>({ printed: true, "latest-in-text": true }),
  relation: RELATIONS,
  strength: STRENGTHS,
  practiceStrength: PRACTICE_STRENGTHS,
  memberRole: MEMBER_ROLES,
  codingFault: CODING_FAULTS,
  measure: [...PUBLISHED_MEASURES, ...LIKENESS_MEASURES],
  askKind: all<Ask["kind"]>({ change: true, matter: true }),
  findingLevel: all<Finding["level"]>({ note: true, unsure: true, unread: true }),
};

describe("the description of the published tables", () => {
  it("names exactly the tables there are", () => {
    expect(Object.keys(described.tables).sort()).toEqual(Object.keys(TABLES).sort());
  });

  it.each(Object.entries(TABLES))("describes every column of %s and no other", (name, columns) => {
    const { description, columns: sentences } = described.tables[name] ?? { description: "", columns: {} };
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(columns).sort());
    for (const sentence of [description, ...Object.values(sentences)]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it.each(Object.entries(TABLES))("says of every column of %s whether it may be null", (name, columns) => {
    const nullable = Object.entries(columns).flatMap(([column, type]) => (type.endsWith("?") ? [column] : []));
    const said = Object.entries(described.tables[name]?.columns ?? {}).flatMap(([column, sentence]) =>
      /\bnull\b/.test(sentence) || sentence.includes("; else null") ? [column] : [],
    );
    expect(said.sort()).toEqual(nullable.sort());
  });

  it("explains exactly the codes there are", () => {
    expect(Object.keys(described.codes).sort()).toEqual(Object.keys(CODES).sort());
    for (const [name, codes] of Object.entries(CODES)) {
      expect(Object.keys(described.codes[name] ?? {}).sort()).toEqual([...codes].sort());
      for (const sentence of Object.values(described.codes[name] ?? {})) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });
});
