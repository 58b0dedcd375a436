import type { PrintedLink } from "../model/printedLink.ts";

const MOST_WORDS = 5;
const REVIEW = /\b((?:DHR|DARDR|SAR|SCR|CSPR|LCSPR)s?)[\s-]*(?:no\.?\s*|number\s*|#)?(\d{1,3}[A-Z]?)\b/gi;
const PART = /\b(rec(?:ommendation)?s?|actions?)\.?\s*(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,2})?[a-z]?)\b/gi;

/**
 * The links to other reviews that a text prints: a label such as `DHR14`, and each recommendation or action number that
 * follows it before the next label or the end of the sentence.
 * @param own the label of the review the text belongs to, which is no link; null where it has none
 */
export function printedLinks(text: string, own: string | null): PrintedLink[] {
  const labels = [...text.matchAll(REVIEW)];
  const links = labels.flatMap((label, index): PrintedLink[] => {
    const review = `${label[1]?.toUpperCase().replace(/S$/, "")}${label[2]}`;
    if (own !== null && comparable(own) === comparable(review)) return [];
    const from = label.index + label[0].length;
    const next = labels[index + 1]?.index ?? text.length;
    const named = partsAfter(text.slice(from, next));
    const start = leadIn(text.slice(0, label.index));
    if (named.length === 0) return [{ printed: `${start}${label[0]}`, review, recommendation: null, action: null }];
    return named.map(({ printed, recommendation, action }, at) => ({
      printed: `${at === 0 ? start : ""}${label[0]} ${printed}`,
      review,
      recommendation,
      action,
    }));
  });
  return links.map((link) => ({ ...link, printed: shortened(link.printed) }));
}

type Named = { readonly printed: string; readonly recommendation: string | null; readonly action: string | null };

function partsAfter(text: string): Named[] {
  const sentence = /^(?:[^.;]|\.(?=\d))*/.exec(text)?.[0] ?? "";
  const parts: Named[] = [];
  for (const part of sentence.matchAll(PART)) {
    const [printed, kind = "", number = null] = part;
    const last = parts.at(-1);
    const isAction = kind.toLowerCase().startsWith("action");
    if (isAction && last !== undefined && last.recommendation !== null && last.action === null) {
      parts[parts.length - 1] = { ...last, action: number };
    } else {
      parts.push({ printed, recommendation: isAction ? null : number, action: isAction ? number : null });
    }
  }
  return parts;
}

function leadIn(before: string): string {
  return (
    /\b((?:links?|linked|links?)\s+(?:with|to)|as\s+per|see(?:\s+also)?|also\s+in|same\s+as)\s+$/i.exec(before)?.[0] ??
    ""
  );
}

function comparable(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function shortened(printed: string): string {
  return printed.trim().replace(/\s+/g, " ").split(" ").slice(0, MOST_WORDS).join(" ");
}
