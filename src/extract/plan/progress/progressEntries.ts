import type { AgencyList } from "../../../model/agency.ts";
import type { DatePrinted } from "../../../model/partialDate.ts";
import type { Rag } from "../../../model/vocabulary.ts";
import type { Spot } from "../../../read/block.ts";
import { continuesText, isHanging, readsOn } from "../continuesText.ts";
import { cellColours, leadingColour } from "./colour.ts";
import { progressPieces } from "./progressPieces.ts";
import { reportingAgency } from "./reportingAgency.ts";
import { type StatusLabel, type StatusWord, statusLabel } from "./statusLabel.ts";
import { LABEL_INSIDE, updateLabel } from "./updateLabel.ts";

/** The part of a progress cell that stands in one printed row, and the colours of the rating cell beside it. */
export type ProgressFragment = {
  readonly at: Spot;
  readonly row: number;
  readonly paragraphs: readonly string[];
  readonly ratings: readonly string[];
};

/** One progress entry as its labels cut it. `labelOnly`: the text is the bare label. */
export type ProgressEntry = {
  readonly text: string;
  readonly status: StatusWord | null;
  readonly agency: string | null;
  readonly rag: Rag | null;
  readonly date: DatePrinted | null;
  readonly labelOnly: boolean;
  readonly at: Spot;
  readonly row: number;
};

export type Progress = { readonly entries: readonly ProgressEntry[]; readonly rag: readonly Rag[] };

type OpenEntry = {
  paragraphs: string[];
  status: StatusWord | null;
  agency: string | null;
  rag: Rag | null;
  date: DatePrinted | null;
  label: string | null;
  fromUpdateLabel: boolean;
  at: Spot;
  row: number;
};

/** Cuts the progress of one action into entries, by the conventions on updates and colours. */
export function progressEntries(fragments: readonly ProgressFragment[], agencies: AgencyList): Progress {
  const reader = new EntryReader(
    agencies,
    fragments.some(({ paragraphs }) => paragraphs.some(hasUpdateLabel)),
  );
  for (const fragment of fragments) reader.fragment(fragment);
  return reader.done();
}

const hasUpdateLabel = (paragraph: string) => {
  const colour = leadingColour(paragraph);
  return (
    updateLabel(colour ? colour.rest : paragraph) !== null ||
    [...paragraph.matchAll(LABEL_INSIDE)].some(([label]) => /update/i.test(label))
  );
};

class EntryReader {
  private readonly entries: OpenEntry[] = [];
  private readonly rag: Rag[] = [];
  private queue: Rag[] = [];
  private inline: Rag | "limited" | null = null;
  /** A status label covers the agency parts after it until the next label. */
  private covering: StatusWord | null = null;

  constructor(
    private readonly agencies: AgencyList,
    private readonly dated: boolean,
  ) {}

  fragment({ at, row, paragraphs, ratings }: ProgressFragment): void {
    const { colours } = cellColours(ratings);
    this.queue = [...this.queue, ...colours.filter((colour) => !colour.limited).map((colour) => colour.rag)];
    this.rag.push(...colours.map((colour) => colour.rag));
    paragraphs.forEach((paragraph, i) => {
      progressPieces(paragraph).forEach((piece, j) => {
        this.piece(piece, i === 0 && j === 0, j > 0, at, row);
      });
    });
  }

  done(): Progress {
    return { entries: this.entries.map(closed), rag: this.rag };
  }

  private piece(piece: string, opensFragment: boolean, inside: boolean, at: Spot, row: number): void {
    let text = piece;
    for (let first = leadingColour(text); first; first = leadingColour(text)) {
      this.rag.push(first.colour.rag);
      this.inline = first.colour.limited ? "limited" : first.colour.rag;
      text = first.rest;
    }
    if (text === "") return;
    const open = this.entries.at(-1);
    const update = updateLabel(text);
    if (update) {
      this.dateLabelled(update.rest, at, row);
      return;
    }
    const status = opensFragment && open && isHanging(open.paragraphs.at(-1) ?? "") ? null : statusLabel(text, false);
    if (status) {
      this.statusLabelled(status, at, row);
      return;
    }
    if (!this.dated) {
      const reporting = inside ? labelInside(text, this.agencies) : this.reportingAtStart(text, opensFragment);
      if (reporting) {
        if (open && open.paragraphs.length === 0 && open.agency === null && open.label !== null) {
          open.agency = reporting.agency;
          open.paragraphs.push(reporting.rest);
          return;
        }
        this.begin(
          { status: this.covering, agency: reporting.agency, label: null, date: null, fromUpdateLabel: false },
          reporting.rest,
          at,
          row,
        );
        return;
      }
    }
    this.inline = null;
    if (!open)
      this.begin({ status: null, agency: null, label: null, date: null, fromUpdateLabel: false }, text, at, row);
    else this.continue(open, text, inside ? "sentence" : opensFragment ? "seam" : "paragraph");
  }

  private reportingAtStart(text: string, opensFragment: boolean) {
    const before = this.entries.at(-1)?.paragraphs.at(-1);
    if (opensFragment && before !== undefined && readsOn(before, text)) return null;
    return reportingAgency(text, this.agencies, true);
  }

  private dateLabelled(text: string, at: Spot, row: number): void {
    const status = statusLabel(text, false);
    const bare = status !== null && status.rest === "";
    const agency = reportingAgency(text, this.agencies, true);
    this.begin(
      {
        status: bare ? status.status : null,
        agency: agency?.agency ?? null,
        label: text === "" ? "Update" : null,
        date: bare ? status.date : null,
        fromUpdateLabel: true,
      },
      agency?.labelled ? agency.rest : text,
      at,
      row,
    );
  }

  private statusLabelled(label: StatusLabel, at: Spot, row: number): void {
    const open = this.entries.at(-1);
    const endsUpdate =
      open?.fromUpdateLabel &&
      label.rest === "" &&
      open.status === null &&
      label.date === null &&
      !this.standsAlone(open);
    if (endsUpdate) {
      open.status = label.status;
      open.paragraphs.push(label.printed);
      return;
    }
    this.covering = label.status;
    const agency = label.rest === "" ? null : reportingAgency(label.rest, this.agencies, true);
    this.begin(
      {
        status: label.status,
        agency: agency?.agency ?? null,
        label: label.printed,
        date: label.date,
        fromUpdateLabel: false,
      },
      agency?.labelled ? agency.rest : label.rest,
      at,
      row,
    );
  }

  /** A bare label that is a paragraph of its own after an update is an entry of its own. */
  private standsAlone(open: OpenEntry): boolean {
    return open.paragraphs.length > 0;
  }

  private begin(
    label: Pick<OpenEntry, "status" | "agency" | "label" | "date" | "fromUpdateLabel">,
    text: string,
    at: Spot,
    row: number,
  ): void {
    const colour = this.inline === "limited" ? null : (this.inline ?? this.queue.shift() ?? null);
    this.inline = null;
    this.entries.push({ ...label, rag: colour, paragraphs: text === "" ? [] : [text], at, row });
    const open = this.entries.at(-1);
    if (open) this.closingLabel(open);
  }

  private continue(open: OpenEntry, text: string, as: "sentence" | "seam" | "paragraph"): void {
    const last = open.paragraphs.at(-1);
    const joins = last !== undefined && (as === "sentence" || (as === "seam" && continuesText(last, text)));
    if (joins) open.paragraphs[open.paragraphs.length - 1] = `${last} ${text}`;
    else open.paragraphs.push(text);
    this.closingLabel(open);
  }

  /** "... reviewed in May. Complete." closes an update that has no status of its own; after a status it is a label by itself. */
  private closingLabel(open: OpenEntry): void {
    const last = open.paragraphs.at(-1) ?? "";
    const closing = /^(.*[.!?)\d])\s+((?:Completed?|In progress|Ongoing)\.?)$/s.exec(last);
    if (!closing?.[1] || !closing[2]) return;
    const label = statusLabel(closing[2], false);
    if (!label) return;
    if (open.fromUpdateLabel) {
      open.status ??= label.status;
      return;
    }
    open.paragraphs[open.paragraphs.length - 1] = closing[1];
    this.covering = label.status;
    this.entries.push({
      ...open,
      paragraphs: [],
      status: label.status,
      agency: null,
      rag: null,
      date: null,
      label: label.printed,
    });
  }
}

/** Inside a paragraph a name with a dash is a label only where a report follows, not the title of a page ("Harbour - Safer Bay"). */
function labelInside(text: string, agencies: AgencyList) {
  const reporting = reportingAgency(text, agencies, false);
  return reporting && reporting.rest.split(/\s+/).length >= 4 ? reporting : null;
}

function closed(open: OpenEntry): ProgressEntry {
  const text = open.paragraphs.join("\n");
  const labelOnly = text === "" && open.label !== null;
  const { status, agency, rag, date, at, row } = open;
  return { text: labelOnly ? (open.label ?? "") : text, status, agency, rag, date, labelOnly, at, row };
}
