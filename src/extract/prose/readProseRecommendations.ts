import type { Blocks } from "../../read/block.ts";
import type { FindingDraft, RecommendationDraft } from "../draft.ts";
import { isBodyName } from "./bodyName.ts";
import { asksForChange, pointsToRecommendations, tells } from "./directive.ts";
import type { Line } from "./line.ts";
import {
  isDeeper,
  type OpenRecommendation,
  type Printed,
  recommendationDraft,
  takeItem,
  takeText,
} from "./openRecommendation.ts";
import { planRegion } from "./planRegion.ts";
import { proseLines } from "./proseLines.ts";
import { letteredLabel, type RecommendationLabel, recommendationLabel } from "./recommendationLabel.ts";
import { recommendationLines } from "./recommendationLines.ts";
import { afterTitle, originIn, type RecommendationSection } from "./recommendationSection.ts";
import { sectionKind } from "./sectionKind.ts";
import { withoutRepeats } from "./withoutRepeats.ts";

/**
 * Reads the recommendations a report lists in prose: behind a label ("Recommendation 1") anywhere, and in a section whose
 * title says recommendations also numbered paragraphs, bullets and paragraphs that ask for something. What stands inside an
 * action plan gives none; a recommendation printed twice is given once, `place` says where.
 */
export function readProseRecommendations(blocks: Blocks): {
  readonly recommendations: readonly RecommendationDraft[];
  readonly findings: readonly FindingDraft[];
} {
  const lines = recommendationLines(proseLines(blocks));
  const planned = planRegion(lines);
  const labelled = labelledSections(lines, planned);
  const read: RecommendationDraft[] = [];
  const findings: FindingDraft[] = [];
  let section: RecommendationSection | null = null;
  let earlier = false;
  let open: OpenRecommendation | null = null;
  let inList = false;

  const close = () => {
    if (open === null) return;
    const draft = recommendationDraft(open);
    if (draft !== null) read.push(draft);
    else
      findings.push({
        level: "unsure",
        place: open.place,
        message: `recommendation ${open.number ?? ""} is labelled but prints no text`,
      });
    open = null;
  };
  const begin = (
    line: Line,
    printed: Printed,
    number: string | null,
    text: string,
    label: RecommendationLabel | null,
  ) => {
    close();
    const place = { page: line.at.page, section: section?.title ?? null, row: null };
    const origin = label?.origin ?? originIn(section);
    const scope = label?.scope ?? section?.scope ?? null;
    const depth = line.type === "bullet" ? line.depth : 0;
    const named = label !== null && isBodyName(text);
    const addressedTo = named ? text : (section?.addressedTo ?? null);
    open = {
      printed,
      number,
      origin,
      scope,
      place,
      depth,
      addressedTo,
      named,
      topic: "",
      listing: false,
      texts: [],
      subItems: [],
    };
    if (text !== "" && !named) open.texts.push(text);
  };

  lines.forEach((line, i) => {
    if (planned[i] === true || line.type === "table") {
      close();
      return;
    }
    const label = recommendationLabel(line.text) ?? (section === null ? null : letteredLabel(line.text));
    if (label !== null && !earlier && !pointsToRecommendations(label.rest)) {
      if (section !== null || label.rest !== "" || !isReference(lines[i + 1]))
        begin(line, "label", label.number, label.rest, label);
      return;
    }
    if (line.type === "title" && !isItemTitle(line, section)) {
      if (open !== null && takesTitle(open, line)) return;
      close();
      section = afterTitle(section, line);
      if (line.marked || line.number !== null || section !== null) earlier = isEarlier(line.text);
      inList = false;
      return;
    }
    if (open !== null && goesOn(open, line, section !== null)) return;
    close();
    if (section === null) return;
    if (isRecommendation(line, section, labelled.has(section.title), inList)) {
      const number =
        line.type === "numbered" || line.type === "title" ? (line.number?.number ?? null) : markerNumber(line);
      begin(
        line,
        number !== null ? "number" : line.type === "bullet" ? "bullet" : "paragraph",
        number,
        line.text,
        null,
      );
    } else inList = /:$/.test(line.text) || pointsToRecommendations(line.text);
  });
  close();
  return { recommendations: withoutRepeats(read), findings };
}

/** Titles of the sections that label their recommendations, so that their other paragraphs are none. */
function labelledSections(lines: readonly Line[], planned: readonly boolean[]): ReadonlySet<string> {
  const titles = new Set<string>();
  let section: RecommendationSection | null = null;
  lines.forEach((line, i) => {
    if (planned[i] === true || line.type === "table") return;
    if (recommendationLabel(line.text) !== null || (section !== null && letteredLabel(line.text) !== null)) {
      if (section !== null) titles.add(section.title);
    } else if (line.type === "title" && !isItemTitle(line, section)) section = afterTitle(section, line);
  });
  return titles;
}

function isEarlier(title: string): boolean {
  return sectionKind(title).other && /\brecommendations?\b/i.test(title);
}

/** Something short that reads like a title but, in a list of recommendations, is one ("1. Review the referral form"). */
function isItemTitle(line: Extract<Line, { readonly type: "title" }>, section: RecommendationSection | null): boolean {
  if (section === null || line.marked || isBodyName(line.text) || Object.values(sectionKind(line.text)).some(Boolean))
    return false;
  return asksForChange(line.text);
}

/** A title below a bare label: whom it addresses, or its topic. */
function takesTitle(open: OpenRecommendation, title: Line): boolean {
  if (open.printed !== "label" || open.texts.length > 0 || open.subItems.length > 0) return false;
  if (title.type === "title" && title.number !== null) return false;
  if (Object.values(sectionKind(title.text)).some(Boolean)) return false;
  if (open.topic !== "" || open.named) return false;
  if (isBodyName(title.text)) open.addressedTo = title.text;
  else open.topic = title.text;
  return true;
}

const ENDING = /^(?:end(?: of (?:report|document))?\.?|signed\b.*|version \d.*)$/i;

/** Takes a line into the open recommendation where it goes on with it; else false. Amid a narrative a finished sentence ends it. */
function goesOn(open: OpenRecommendation, line: Line, inSection: boolean): boolean {
  const empty = open.texts.length === 0 && open.subItems.length === 0;
  if (line.type === "bullet") {
    const lettered = /^\(?[a-z]{1,4}[).\]]?$/i.test(line.marker);
    if (open.printed === "bullet" && !lettered && !isDeeper(line, open)) return false;
    if (/^\(?\d+[).\]]$/.test(line.marker) && open.printed === "number") return false;
    takeItem(open, line.marker, line.text);
    open.listing = true;
    return true;
  }
  if (line.type === "numbered") {
    if (line.number.parts.length > 1 || open.printed !== "label") return false;
    if (empty) takeText(open, line.text);
    else takeItem(open, line.number.number, line.text);
    return true;
  }
  if (line.type === "title" && line.number === null && open.printed === "label" && empty) {
    takeText(open, line.text);
    return true;
  }
  if (line.type !== "text" || ENDING.test(line.text) || pointsToRecommendations(line.text)) return false;
  if (open.printed === "paragraph" || (open.printed === "bullet" && !empty)) return false;
  if (!inSection && (open.listing || /[.!?]["”’)]*$/.test(open.texts.at(-1) ?? ""))) return false;
  takeText(open, line.text);
  return true;
}

function isRecommendation(line: Line, section: RecommendationSection, labelled: boolean, inList: boolean): boolean {
  if (/:$/.test(line.text) && line.type !== "numbered") return false;
  if (pointsToRecommendations(line.text)) return false;
  const own = section.addressedTo !== null || section.said === "agency";
  if (labelled && !own) return false;
  switch (line.type) {
    case "numbered":
    case "title":
      if (line.number?.parts.length === 1) return line.text !== "";
      return asksForChange(line.text) || (section.said !== null && line.type === "numbered" && !tells(line.text));
    case "bullet":
      return own || inList || asksForChange(line.text);
    case "text":
      return asksForChange(line.text) && !inList;
    case "table":
      return false;
  }
}

function markerNumber(line: Line): string | null {
  if (line.type !== "bullet") return null;
  return /^\(?(\d+|[a-z])[).\]]$/i.exec(line.marker)?.[1] ?? null;
}

/** A bare "Recommendation 4" that nothing follows but a title or another label refers to one and prints none. */
function isReference(next: Line | undefined): boolean {
  return (
    next === undefined ||
    next.type === "table" ||
    recommendationLabel(next.text) !== null ||
    (next.type === "title" && next.marked)
  );
}
