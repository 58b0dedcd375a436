import type { Place } from "../../model/extraction.ts";
import type { FindingDraft, LearningDraft } from "../draft.ts";
import type { Line } from "../prose/line.ts";
import { sectionKind } from "../prose/sectionKind.ts";
import type { LearningLabel } from "./learningLabel.ts";
import { pointPart } from "./pointPart.ts";
import { recommendationNumbers } from "./recommendationNumbers.ts";

/** A panel learning point while its lines are gathered. `numbered`: its label stands behind a paragraph number. */
export type OpenPoint = {
  readonly label: LearningLabel;
  readonly place: Place;
  readonly numbered: boolean;
  /** It stands in a section on learning, not amid a narrative, where a finished paragraph ends it. */
  readonly inSection: boolean;
  readonly references: string[];
  title: string;
  part: "narrative" | "lesson";
  /** A label of a part was printed ("Narrative"), so that a lesson was to be expected. */
  parted: boolean;
  readonly narrative: string[];
  readonly lesson: string[];
};

const ONLY_REFERENCE =
  /^[[(]?(?:see |links? to |linked |related |relevant |associated |addressed (?:in|by) )*(?:to )?(?:panel |dhr |agency )?recommendations?\s*(?:no\.?|numbers?)?\s*:?\s*\d[\d\s\w,&–-]{0,40}[\])]?\.?$/i;
const RECOMMENDATION =
  /^(?:panel |dhr |national |agency )?recommendation\s+(?:no\.?\s*)?\d+[a-z]?\b(?:\s*[:.–-]|\s+[A-Z]|$)/i;
const TITLE_WORDS = 12;

export function openPoint(label: LearningLabel, place: Place, numbered: boolean, inSection: boolean): OpenPoint {
  const point: OpenPoint = {
    label,
    place,
    numbered,
    inSection,
    references: [],
    title: "",
    part: "narrative",
    parted: false,
    narrative: [],
    lesson: [],
  };
  const part = pointPart(label.rest);
  point.parted = part !== null;
  if (part !== null) add(point, part.part, part.rest);
  else if (isTopic(label.rest)) point.title = label.rest;
  else add(point, "narrative", label.rest);
  return point;
}

/** Takes "Lesson 4" as the lesson of learning point 4. */
export function lessonLine(point: OpenPoint, label: LearningLabel): void {
  point.parted = true;
  add(point, "lesson", label.rest);
}

/** Takes a line into the point; false where the line ends it. */
export function pointLine(point: OpenPoint, line: Line): boolean {
  if (line.type === "table") return false;
  if (ONLY_REFERENCE.test(line.text)) {
    point.references.push(line.text.replace(/:/g, " "));
    return true;
  }
  if (RECOMMENDATION.test(line.text)) return false;
  const numbered = line.type === "numbered" || (line.type === "title" && line.number !== null);
  const part = numbered && line.type === "title" ? null : pointPart(line.text);
  if (part !== null) {
    point.parted = true;
    add(point, part.part, part.rest);
    return true;
  }
  const empty = point.narrative.length === 0 && point.lesson.length === 0;
  if (numbered && (point.numbered || !empty || line.type === "title")) return false;
  if (line.type === "title") {
    if (line.marked || Object.values(sectionKind(line.text)).some(Boolean))
      return empty && isTopicLine(point, line.text);
    if (empty && point.title === "" && isTopic(line.text)) {
      point.title = line.text;
      return true;
    }
  }
  const mayEnd = !point.inSection && (!point.parted || point.part === "lesson");
  if (mayEnd && /[.!?]["”’)]*$/.test(point[point.part].at(-1) ?? "")) return false;
  add(point, point.part, line.text);
  return true;
}

/** The point as a record; a finding where it prints no lesson, or nothing at all. */
export function pointDraft(point: OpenPoint): {
  readonly draft: LearningDraft | null;
  readonly finding: FindingDraft | null;
} {
  const narrative = point.narrative.join(" ") || point.title;
  const lesson = point.lesson.join(" ");
  const { place } = point;
  const { number } = point.label;
  if (narrative === "" && lesson === "") {
    return {
      draft: null,
      finding: { level: "unsure", place, message: `learning point ${number} is labelled but prints no text` },
    };
  }
  const draft: LearningDraft = {
    number,
    origin: "panel",
    agency: null,
    text: narrative || lesson,
    lesson: narrative === "" || lesson === "" ? null : lesson,
    recommendationNumbers: [
      ...new Set([...point.label.recommendationNumbers, ...point.references.flatMap(recommendationNumbers)]),
    ],
    place,
  };
  const bare = draft.lesson === null && point.parted;
  const message = `learning point ${number} prints a narrative and no lesson`;
  return { draft, finding: bare ? { level: "note", place, message } : null };
}

function add(point: OpenPoint, part: OpenPoint["part"], text: string): void {
  point.part = part;
  if (text !== "") point[part].push(text);
}

function isTopicLine(point: OpenPoint, text: string): boolean {
  if (point.title !== "" || Object.values(sectionKind(text)).some(Boolean)) return false;
  point.title = text;
  return true;
}

function isTopic(text: string): boolean {
  return text !== "" && text.split(/\s+/).length <= TITLE_WORDS && !/[.;:!?]$/.test(text);
}
