import type { BannerLine } from "./planEvent.ts";

const MARKER = /^(\(?(?:\d{1,2}|[a-z])[.)\]]|\([a-z\d]{1,2}\)|[-•*·▪])\s+/i;

/** A paragraph of a full-width row, its list marker apart. */
export function bannerLine(text: string): BannerLine {
  const marker = MARKER.exec(text)?.[1];
  return marker ? { text: text.slice(text.indexOf(marker) + marker.length).trim(), marker } : { text, marker: null };
}
