import { isBodyName } from "../prose/bodyName.ts";
import type { Line } from "../prose/line.ts";
import { sectionKind } from "../prose/sectionKind.ts";

/** Where a line stands: in a section whose title says learning (`title`, `level`), in its part on the agencies, under the title of one agency. */
export type LearningSection = {
  readonly title: string;
  readonly level: number;
  readonly numbered: boolean;
  readonly ofAgencies: boolean;
  readonly agency: string | null;
};

type Title = Extract<Line, { readonly type: "title" }>;

const OF_AGENCIES = /\b(?:agenc(?:y|ies)|individual|imrs?|single[- ]agency|organisations?|services?)\b/i;
const OF_ALL = /\b(?:multi|inter|cross|all)[- ]?agenc(?:y|ies)\b|\bpanel\b|\boverview\b/i;
const LABELS =
  /^(?:key\s+)?(?:learning|lessons?)(?:\s+learn(?:ed|t))?(?:\s+(?:points?|identified))?\s+(?:for|from|by)\s+(?:the\s+)?|\s*[-–—:]?\s*(?:agency )?(?:learning|lessons?(?: learn(?:ed|t))?)(?: points?)?$/gi;

/** The section a title leaves a reader in: the one before, a part of it, a new one, or none. `listed`: bullets follow the title. */
export function afterTitle(before: LearningSection | null, title: Title, listed: boolean): LearningSection | null {
  const kind = sectionKind(title.text);
  if (kind.learning) return opened(before, title, listed);
  if (before === null || kind.other || kind.recommendations || kind.appendix || kind.contents) return null;
  const body = isBodyName(title.text);
  const deeper = title.number !== null && before.numbered && title.level > before.level;
  if (before.ofAgencies && (deeper || listed || body)) return { ...before, agency: named(title.text) };
  if (body && (deeper || listed || title.marked) && !isSibling(before, title, listed))
    return { ...before, agency: named(title.text) };
  if (ends(before, title)) return null;
  return title.marked || title.number !== null
    ? { ...before, ofAgencies: before.ofAgencies && !deeper, agency: null }
    : before;
}

function opened(before: LearningSection | null, title: Title, listed: boolean): LearningSection {
  const inside = before !== null && !ends(before, title);
  const root = inside ? before : { level: title.level, numbered: title.number !== null };
  const body = named(title.text);
  const ofOne =
    listed &&
    !OF_ALL.test(title.text) &&
    body !== title.text &&
    isBodyName(body) &&
    !/^(?:all |the )?agenc/i.test(body);
  return {
    title: inside ? before.title : title.text,
    level: root.level,
    numbered: root.numbered,
    ofAgencies: !ofOne && OF_AGENCIES.test(title.text) && !OF_ALL.test(title.text),
    agency: ofOne ? body : null,
  };
}

/** A numbered title of the section's own level or higher ends it; so does a heading of a higher mark. */
function ends(section: LearningSection, title: Title): boolean {
  if (title.number !== null) return section.numbered ? title.level <= section.level : title.level === 1;
  return !section.numbered && title.marked && title.level <= section.level;
}

function isSibling(section: LearningSection, title: Title, listed: boolean): boolean {
  return ends(section, title) && !listed;
}

function named(title: string): string {
  return (
    title
      .replace(LABELS, "")
      .replace(/[\s:–—-]+$/, "")
      .trim() || title
  );
}
