import type { Origin, Scope } from "../../model/vocabulary.ts";
import { isBodyName, speaksForMany } from "./bodyName.ts";
import type { Line } from "./line.ts";
import { sectionKind } from "./sectionKind.ts";
import { statedScope } from "./statedScope.ts";

/** A section whose title says recommendations, and the part of it a line stands in. */
export type RecommendationSection = {
  readonly title: string;
  readonly level: number;
  readonly numbered: boolean;
  /** What the nearest title that says so says of the origin; null where none does. */
  readonly said: Origin | null;
  readonly addressedTo: string | null;
  readonly scope: Scope | null;
};

type Title = Extract<Line, { readonly type: "title" }>;

const OF_AGENCIES = /\b(?:single[- ]agency|individual|imrs?|agenc(?:y|ies)['’]?s?|organisations?)\b/i;
const OF_PANEL = /\b(?:multi[- ]?agency|panel|overview|strategic|joint|dhr|dardr)\b/i;
const LABELS =
  /^(?:\w+ ){0,2}recommendations?\s+(?:for|to|made to|made for|addressed to|directed at|by|from)\s+(?:the\s+)?|\s*[-–—:]?\s*(?:\w+ agency |agency |imr )?recommendations?$/gi;

/** The section a title leaves a reader in: the one before, a part of it, a new one, or none. */
export function afterTitle(before: RecommendationSection | null, title: Title): RecommendationSection | null {
  const kind = sectionKind(title.text);
  if (kind.recommendations) return opened(before, title);
  if (before === null || kind.other || kind.learning || kind.appendix || kind.contents) return null;
  const body = isBodyName(title.text);
  const deeper = title.number !== null && before.numbered && title.level > before.level;
  if (deeper || body || (before.said === "agency" && !ends(before, title))) return addressed(before, title.text, body);
  return ends(before, title) ? null : before;
}

function opened(before: RecommendationSection | null, title: Title): RecommendationSection {
  const inside = before !== null && !ends(before, title);
  const root = inside ? before : { title: title.text, level: title.level, numbered: title.number !== null };
  const section = {
    title: root.title,
    level: root.level,
    numbered: root.numbered,
    addressedTo: null,
    scope: statedScope(title.text),
  };
  const body = title.text.replace(LABELS, "").trim();
  const ofAgency = inside && before.said === "agency" && /^\p{Lu}/u.test(body);
  if (body !== "" && body !== title.text && (isBodyName(body) || ofAgency) && !isGeneric(body)) {
    return addressed({ ...section, said: inside ? before.said : null }, body, true);
  }
  const [agencies, panel] = [OF_AGENCIES.test(title.text.replace(/multi[- ]?agency/gi, "")), OF_PANEL.test(title.text)];
  return { ...section, said: agencies === panel ? (inside ? before.said : null) : agencies ? "agency" : "panel" };
}

function addressed(section: RecommendationSection, heading: string, body: boolean): RecommendationSection {
  const name =
    heading
      .replace(LABELS, "")
      .replace(/[\s:–—-]+$/, "")
      .trim() || heading;
  if (!body && section.said !== "agency") return { ...section, addressedTo: null };
  return { ...section, addressedTo: name, scope: statedScope(heading) ?? section.scope };
}

/** What is said under an agency's own title is that agency's, unless the title above says panel or the body answers for many. */
export function originIn(section: RecommendationSection | null): Origin {
  if (section === null) return "panel";
  if (section.said !== null) return section.said;
  return section.addressedTo !== null && !speaksForMany(section.addressedTo) ? "agency" : "panel";
}

function ends(section: RecommendationSection, title: Title): boolean {
  if (title.number !== null) return section.numbered ? title.level <= section.level : title.level === 1;
  return !section.numbered && title.marked && title.level <= section.level;
}

function isGeneric(body: string): boolean {
  return /^(?:(?:single|multi|individual|all|each|partner|other|the|panel|and)[- ]?)*(?:agenc(?:y|ies)|organisations?|imrs?|panel)?$/i.test(
    body,
  );
}
