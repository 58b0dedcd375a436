import { fields, number } from "../src/corpus/shapes/shape.ts";

/** What one publishing took: the whole, of it the threads, and the most memory held. */
export type Published = { readonly wholeMs: number; readonly threadsMs: number; readonly peakMegabytes: number };

/** What `publishOnce` prints. */
export const publishedShape = fields<Published>({ wholeMs: number, threadsMs: number, peakMegabytes: number });
