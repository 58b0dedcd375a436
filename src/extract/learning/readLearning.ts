import type { Blocks, Spot } from "../../read/block.ts";
import type { FindingDraft, LearningDraft } from "../draft.ts";
import type { Line } from "../prose/line.ts";
import { proseLines } from "../prose/proseLines.ts";
import { sectionKind } from "../prose/sectionKind.ts";
import { type LearningLabel, learningLabel } from "./learningLabel.ts";
import { learningLines } from "./learningLines.ts";
import { afterTitle, type LearningSection } from "./learningSection.ts";
import { learningTable } from "./learningTable.ts";
import { lessonLine, type OpenPoint, openPoint, pointDraft, pointLine } from "./openPoint.ts";

/**
 * Reads learning points: the panel's, labelled with a number ("Learning 1 [Panel recommendation 2]", "Lesson 2:"), with
 * narrative, lesson and the recommendations the label refers to; and the agencies', one a bullet under an agency's title in
 * a section whose title says learning or lessons. Nothing outside such a section or label is learning.
 */
export function readLearning(blocks: Blocks): {
  readonly learning: readonly LearningDraft[];
  readonly findings: readonly FindingDraft[];
} {
  const learning: LearningDraft[] = [];
  const findings: FindingDraft[] = [];
  const lines = learningLines(proseLines(blocks));
  let section: LearningSection | null = null;
  let elsewhere: string | null = null;
  let point: OpenPoint | null = null;
  let leadIn = "";
  let itemDepth: number | null = null;
  const close = () => {
    if (point !== null) {
      const { draft, finding } = pointDraft(point);
      if (draft !== null) learning.push(draft);
      if (finding !== null) findings.push(finding);
    }
    point = null;
  };
  const place = (at: Spot) => ({ page: at.page, section: section?.agency ?? section?.title ?? elsewhere, row: null });

  lines.forEach((line, i) => {
    if (line.type === "table") {
      close();
      const rows = learningTable(line.table, section?.title ?? null);
      if (rows !== null) learning.push(...rows);
      return;
    }
    const label = line.type === "bullet" && section?.agency ? null : learningLabel(line.text);
    if (label !== null && elsewhere !== EARLIER) {
      if (point !== null && isLessonOf(label, point)) {
        lessonLine(point, label);
        return;
      }
      close();
      point = openPoint(
        label,
        place(line.at),
        line.type === "numbered" || (line.type === "title" && line.number !== null),
        section !== null,
      );
      return;
    }
    if (point !== null && pointLine(point, line)) return;
    close();
    if (line.type === "title") {
      itemDepth = null;
      section = afterTitle(section, line, lines[i + 1]?.type === "bullet");
      if (section === null && (line.marked || line.number !== null)) elsewhere = isEarlier(line) ? EARLIER : line.text;
      leadIn = section === null ? "" : line.text;
      return;
    }
    if (section === null) return;
    const last = learning.at(-1);
    if (line.type === "bullet" && last !== undefined && itemDepth !== null && line.depth > itemDepth) {
      learning[learning.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      return;
    }
    itemDepth = null;
    if (isItem(line, section) && (section.agency !== null || sectionKind(leadIn).learning)) {
      learning.push({
        number: null,
        origin: section.agency === null ? "panel" : "agency",
        agency: section.agency,
        text: line.text,
        lesson: null,
        recommendationNumbers: [],
        place: place(line.at),
      });
      itemDepth = line.type === "bullet" ? line.depth : 0;
    } else leadIn = line.text;
  });
  close();
  return { learning, findings };
}

const EARLIER = "an earlier review";

function isEarlier(title: Line): boolean {
  return sectionKind(title.text).other && /\b(?:learning|lessons?|learn(?:ed|t))\b/i.test(title.text);
}

function isLessonOf(label: LearningLabel, point: OpenPoint): boolean {
  return label.lesson && !point.label.lesson && point.label.number === label.number;
}

/** A bullet, or under an agency's title also a point of a numbered list. */
function isItem(line: Line, section: LearningSection): boolean {
  return line.type === "bullet" || (section.agency !== null && line.type === "numbered");
}
