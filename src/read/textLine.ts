import { inlineText } from "./inlineText.ts";
import { hasMarkup, paragraphsOf } from "./markup.ts";
import type { SourceItem } from "./sourceItem.ts";

const HEADING = /^(#{1,6})\s+/;
const WHOLLY_BOLD = /^(?:\*\*.+\*\*|<b>.+<\/b>|<strong>.+<\/strong>)$/i;
const BULLET = /^(?:[-*•·▪●◦‣–—]|\\-)\s+/u;
const ENUMERATOR = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)\]]|\((?:\d{1,3}|[a-z]|[ivx]{1,4})\))\s+/i;

/** The items of a line of running text: usually one; several where its mark-up holds several paragraphs. */
export function textItems(raw: string, line: number): SourceItem[] {
  const indent = raw.length - raw.trimStart().length;
  const depth = Math.floor(indent / 2);
  const trimmed = raw.trim();
  const heading = HEADING.exec(trimmed);
  if (heading?.[1]) {
    const text = inlineText(paragraphsOf(trimmed.slice(heading[0].length)).join(" "));
    return text === "" ? [] : [item(text, line, heading[1].length, null, 0)];
  }
  const bold = WHOLLY_BOLD.test(trimmed);
  const paragraphs = hasMarkup(trimmed) ? paragraphsOf(trimmed) : [trimmed];
  return paragraphs.flatMap((paragraph) => {
    const { marker, rest } = splitMarker(paragraph);
    const text = inlineText(rest);
    return text === "" ? [] : [item(text, line, bold ? 7 : null, bold ? null : marker, depth, bold, marker)];
  });
}

function item(
  text: string,
  line: number,
  heading: number | null,
  marker: string | null,
  depth: number,
  bold = false,
  boldMarker: string | null = null,
): SourceItem {
  const kept = bold && boldMarker && !BULLET.test(`${boldMarker} `) ? `${boldMarker} ${text}` : text;
  return { type: "text", line, text: kept, heading, marker, depth, whole: false };
}

/** A list marker and what follows; a bullet before an enumerator ("- a) ...") gives way to it. */
export function splitMarker(text: string): { marker: string | null; rest: string } {
  const bullet = BULLET.exec(text);
  const rest = bullet ? text.slice(bullet[0].length) : text;
  const enumerator = ENUMERATOR.exec(rest);
  if (enumerator?.[1]) return { marker: enumerator[1], rest: rest.slice(enumerator[0].length) };
  return bullet ? { marker: bullet[0].trim(), rest } : { marker: null, rest: text };
}
