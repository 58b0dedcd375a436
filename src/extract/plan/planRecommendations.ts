import type { Finding, Place } from "../../model/extraction.ts";
import type { Spot } from "../../read/block.ts";
import { isAddressee, readBannerLine, readTableName } from "./banner.ts";
import type { Facet } from "./columnMeaning.ts";
import { goesOn, samePrint } from "./goesOn.ts";
import { OpenRecommendation } from "./openRecommendation.ts";
import { hasActionContent } from "./planActions.ts";
import type { BannerLine, RowEvent } from "./planEvent.ts";
import { nextLabel, numberOfCell, recommendationLabel } from "./recommendationLabel.ts";

/** The recommendations of a plan as its rows and banners are read. */
export class PlanRecommendations {
  readonly list: OpenRecommendation[] = [];
  readonly findings: Finding[] = [];
  table = readTableName(null);
  private section: string | null = null;
  private newTable = true;

  /** Opens a table: its name says whose recommendations follow. */
  openTable(caption: string | null): void {
    this.table = readTableName(caption);
    this.section = caption;
    this.newTable = true;
  }

  /** Where something of the open table stands. */
  place(at: Spot, row: number | null): Place {
    return { page: at.page, section: this.section, row };
  }

  /** Settles which recommendation a row belongs to, and whether the row begins one or carries on its text. */
  ofRow(event: RowEvent, facets: ReadonlySet<Facet>, openText: string | null): "begins" | "continues" | "same" {
    const cell = event.cells.get("recommendation");
    const printed = event.cells.get("number")?.paragraphs.join(" ") ?? "";
    const number = printed === "" ? null : numberOfCell(printed);
    const last = this.list.at(-1);
    const fresh = this.newTable;
    this.newTable = false;
    if (!facets.has("recommendation") && number === null) return "same";
    const opening = cell?.paragraphs[0];
    const before = fresh || !last ? null : last.number;
    const label =
      opening === undefined
        ? null
        : (recommendationLabel(opening, true) ?? (number === null ? nextLabel(opening, before) : null));
    const own = number ?? label?.number ?? null;
    const paragraphs = label
      ? [label.rest, ...(cell?.paragraphs.slice(1) ?? [])].filter((text) => text !== "")
      : (cell?.paragraphs ?? []);
    const text = paragraphs.join(" ");
    if (own !== null) {
      const again = last && !fresh && last.number === own && (event.afterBreak || text === "" || samePrint(last, text));
      if (again) {
        if (samePrint(last, text) || text === "") return "same";
        last.addText(paragraphs);
        return "continues";
      }
      this.begin(own, event, paragraphs).scope = label?.scope ?? null;
      return "begins";
    }
    if (text === "") {
      if (!last && hasActionContent(event.cells)) this.begin(null, event, []);
      return "same";
    }
    if (last && !fresh && (last.isBare || samePrint(last, text) || goesOn(last, text, event, facets, openText))) {
      const carriesOn = !last.isBare && !samePrint(last, text);
      if (last.isBare || carriesOn) last.addText(paragraphs);
      return carriesOn ? "continues" : "same";
    }
    if (isAddressee(text) && !hasActionContent(event.cells)) {
      this.table = { ...this.table, origin: "agency", addressedTo: text };
      return "same";
    }
    this.begin(null, event, paragraphs);
    return "begins";
  }

  /** Begins a recommendation of the open table. */
  begin(number: string | null, event: { at: Spot; row?: number }, paragraphs: readonly string[]): OpenRecommendation {
    const { origin, addressedTo } = this.table;
    const recommendation = new OpenRecommendation({
      number,
      origin,
      addressedTo,
      place: this.place(event.at, event.row ?? null),
    });
    recommendation.addText(paragraphs);
    this.list.push(recommendation);
    return recommendation;
  }

  /** Reads one line of a banner; the open action must be closed before. */
  banner(line: BannerLine, at: Spot, inTable: boolean): void {
    const last = this.list.at(-1);
    const waiting = last !== undefined && !last.hasActions && last.isBare && last.addressedTo === null;
    const part = readBannerLine(line, waiting);
    if (part.part === "label") {
      const begun = this.begin(part.number, { at }, []);
      begun.origin = part.origin ?? begun.origin;
      if (part.rest !== "" && isAddressee(part.rest)) begun.addressedTo = part.rest;
      else if (part.rest !== "") begun.addText([part.rest]);
    } else if (part.part === "scope") {
      if (last) last.scope ??= part.scope;
    } else if (part.part === "introduction" || part.part === "note") {
      this.findings.push({
        level: "note",
        place: this.place(at, null),
        message: "an introduction or note between the recommendations is not kept",
      });
    } else if (part.part === "addressee" && last) last.addressedTo = part.body;
    else if (part.part === "item" && last) {
      last.addItem(part.letter, part.text);
    } else if (part.part === "text") {
      if (last && !last.hasActions) {
        if (/^\(?1[.)]/.test(line.marker ?? "") && last.dropNarrative()) {
          const message = "a paragraph before the numbered text asks for nothing and is not kept";
          this.findings.push({ level: "note", place: this.place(at, null), message });
        }
        last.addText([part.text]);
      } else if (inTable || this.list.length > 0) {
        this.findings.push({
          level: "unsure",
          place: this.place(at, null),
          message: "a line between the action rows belongs to no recommendation and is not kept",
        });
      }
    }
  }
}
