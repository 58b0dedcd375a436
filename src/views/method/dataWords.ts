import tables from "../../../data/codebook/tables.json" with { type: "json" };

type Described = { readonly description: string; readonly columns: Readonly<Record<string, string>> };

/** What each published table and its columns hold, and what the codes in them mean, in the words of `data/codebook/tables.json`. */
export type DataWords = {
  readonly tables: Readonly<Record<string, Described>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export const DATA_WORDS: DataWords = tables;
