import type { ThemeId } from "../model/ids.ts";
import type { CompiledCodebook } from "./compileCodebook.ts";
import { findHits, type Hit } from "./findHits.ts";
import type { Part } from "./passageParts.ts";
import { salience } from "./salience.ts";
import { setAside } from "./setAside.ts";
import type { Word } from "./words.ts";

export type ReadPart = Part & { readonly words: readonly Word[] };

/** One mention, and the text and words it stands in. */
export type Mention = { readonly hit: Hit; readonly text: string; readonly words: readonly Word[] };

/**
 * What a passage says for one theme. `score`: every mention by its indicator's weight, by the part it stands in and by
 * how much of an aside it is; `weight`: by the indicator's weight alone; `inOutcome`: as much of that as stands in an
 * outcome. A second mention of the same words counts half, a third a quarter.
 */
export type Support = {
  readonly score: number;
  readonly weight: number;
  readonly inOutcome: number;
  readonly strongest: number;
  readonly wordings: number;
  readonly mentions: readonly Mention[];
};

/** What the parts of a passage say for each theme they mention. */
export function supportsOf(parts: readonly ReadPart[], codebook: CompiledCodebook): Map<ThemeId, Support> {
  const gathered = new Map<ThemeId, Gathering>();
  for (const { text, words, share, outcome, hits } of heardHits(parts, codebook)) {
    const opens = words.findIndex((word) => word.sentence === words[hits[0]?.start ?? 0]?.sentence);
    for (const hit of hits) {
      const support = gathered.get(hit.theme) ?? emptySupport();
      gathered.set(hit.theme, support);
      const wording = wordingOf(hit, words);
      const earlier = support.seen.get(wording) ?? 0;
      support.seen.set(wording, earlier + 1);
      const weight = hit.weight / 2 ** earlier;
      support.score += weight * share * salience(hit, words, opens);
      support.weight += weight;
      if (outcome) support.inOutcome += weight;
      support.strongest = Math.max(support.strongest, hit.weight);
      support.mentions.push({ hit, text, words });
    }
  }
  return new Map([...gathered].map(([theme, { seen, ...rest }]) => [theme, { ...rest, wordings: seen.size }]));
}

type HeardPart = ReadPart & { readonly hits: readonly Hit[] };

/** The mentions of each part but those set aside; where a passage does nothing but quote or head, what it quotes. */
function heardHits(parts: readonly ReadPart[], codebook: CompiledCodebook): HeardPart[] {
  const read = parts.map((part) => ({
    ...part,
    reasons: setAside(part.words, part.text),
    hits: findHits(part.words, codebook),
  }));
  const without = (reasons: readonly string[]) =>
    read.map((part) => ({
      ...part,
      hits: part.hits.filter((hit) => !reasons.includes(part.reasons[hit.start] ?? "")),
    }));
  const heard = without(["denied", "quoted", "heading"]);
  return heard.some(({ hits }) => hits.length > 0) ? heard : without(["denied"]);
}

type Gathering = {
  score: number;
  weight: number;
  inOutcome: number;
  strongest: number;
  readonly mentions: Mention[];
  readonly seen: Map<string, number>;
};

function emptySupport(): Gathering {
  return { score: 0, weight: 0, inOutcome: 0, strongest: 0, mentions: [], seen: new Map() };
}

function wordingOf(hit: Hit, words: readonly Word[]): string {
  return words
    .slice(hit.start, hit.end)
    .map((word) => word.inflection)
    .join(" ");
}
