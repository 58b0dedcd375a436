/**
 * What any reader gives and any layout takes: a document as blocks in printed order, no domain word in them.
 * Page breaks, merged cells and unsure joins have their place here so that PDF, DOCX and XLSX readers can fill them.
 */

/** Where a block stands: `page` counts repeated page headers where there are any (from 1), else null; `line` is the first line of it in its file (from 1). */
export type Spot = { readonly page: number | null; readonly line: number };

/** A paragraph outside tables. `text` has no mark-up left, runs of white space are single spaces. */
export type Paragraph = {
  readonly type: "paragraph";
  readonly at: Spot;
  readonly text: string;
  /** Heading level where the source marks one (# or h1..h6, or a line wholly bold: 7); else null. */
  readonly heading: number | null;
  /** List marker as printed ("-", "•", "a)", "1."), where the source marks a list; else null. The marker is not part of `text`. */
  readonly marker: string | null;
  /** Nesting depth by indentation, 0 for none. */
  readonly depth: number;
};

/** A cell: its paragraphs in order, no mark-up left; [] for an empty cell. */
export type Cell = {
  readonly paragraphs: readonly string[];
  /** Columns it covers where the source says so, else 1. */
  readonly span: number;
  /** The reader could not be sure that this text belongs together or here. */
  readonly unsure?: boolean;
};

export type TableRow = { readonly at: Spot; readonly cells: readonly Cell[] };

/** A run of rows with nothing printed between them. A table broken over pages is several blocks; joining them is the layout's task. */
export type TableBlock = { readonly type: "table"; readonly at: Spot; readonly rows: readonly TableRow[] };

export type Block = Paragraph | TableBlock;

/** A whole document as read. `pageHeader` is the line that repeats at page breaks, left out of the blocks. */
export type Blocks = {
  readonly blocks: readonly Block[];
  readonly pageHeader: string | null;
  /** Things the reader noticed: cut rows, undecodable characters, an unclosed tag. */
  readonly notices: readonly {
    readonly level: "note" | "unsure" | "unread";
    readonly at: Spot;
    readonly message: string;
  }[];
};
