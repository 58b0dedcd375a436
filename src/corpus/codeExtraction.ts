import { codePassage } from "../coding/codePassage.ts";
import type { CompiledCodebook } from "../coding/compileCodebook.ts";
import type { Extraction } from "../model/extraction.ts";

/** Gives every recommendation, action, learning point and clause of a document its themes with their supporting words. */
export function codeExtraction(extraction: Extraction, codebook: CompiledCodebook): Extraction {
  return {
    ...extraction,
    recommendations: extraction.recommendations.map((record) => ({
      ...record,
      themes: codePassage({ kind: "recommendation", text: record.text, subItems: record.subItems }, codebook),
    })),
    actions: extraction.actions.map((record) => ({
      ...record,
      themes: codePassage({ kind: "action", text: record.text, outcome: record.outcome }, codebook),
    })),
    learning: extraction.learning.map((record) => ({
      ...record,
      themes: codePassage({ kind: "learning", text: record.text, lesson: record.lesson }, codebook),
    })),
    clauses: extraction.clauses.map((record) => ({
      ...record,
      themes: codePassage({ kind: "clause", text: record.text }, codebook),
    })),
  };
}
