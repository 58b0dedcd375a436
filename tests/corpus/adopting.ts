import { compileAsks } from "../../src/coding/compileAsks.ts";
import { CODEBOOK } from "../fixtures/corpus/codebook.ts";

/** What adopting a document asks of a codebook, with the asks of the invented one. */
export const ADOPTING = { version: "1", asks: compileAsks(CODEBOOK.askBook) };
