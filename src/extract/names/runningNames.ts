import { isNameWord } from "./nameWord.ts";
import { goesWithName, rankAt } from "./ranks.ts";
import { PARTICLES, wordKind } from "./wordKind.ts";

/** A name in running text and what goes with it: `from`..`to` is cut and `instead` put there. */
export type RunningName = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly instead: string;
};

const NAME = new RegExp(
  `(?:(?:\\p{Lu}\\.\\s?)+|\\p{Lu}[\\p{L}'\\u2019-]+)(?:\\s(?:(?:${PARTICLES})\\s){0,2}(?:St\\.\\s)?(?:\\p{Lu}\\.\\s?|\\p{Lu}[\\p{L}'\\u2019-]*)){0,3}`,
  "uy",
);
const POST =
  "(?:[Ss]uperintendent|[Ii]nspector|[Ss]ergeant|[Cc]onstable|[Cc]ommander|[Mm]anager|[Oo]fficer|[Ll]ead|[Nn]urse|[Dd]irector|[Cc]hair|[Cc]hairperson|[Cc]oordinator|[Cc]o-ordinator|[Pp]ractitioner|[Mm]atron|[Aa]uthor|[Cc]hief [Ee]xecutive|[Cc]ommissioner|[Aa]dvis[eo]r|[Ww]orker|[Mm]idwife|[Ss]ecretary|[Mm]inister|GP|[Gg]overnor|[Cc]onsultant|[Aa]dministrator|[Rr]epresentative|[Cc]oroner|[Hh]ead of [\\p{L} ]{3,40}|MP)";
const APPOSED = new RegExp(`\\b${POST}(?:,|:| \u2013|\\s\\()?\\s(?=\\p{Lu})`, "gu");
/** After a full stop a single word is a name only where the sentence treats it as one: "Supt. Example, ...". */
const NAME_GOES_ON = /^(?:['\u2019]s\b|,|\)| (?:who|and|has|is|was|chairs?|leads|led|said|will|attended)\b)/;
const ORDINARY_NAME = /^ ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/u;
const MAYBE_NAME = new Set(["weak", "place"]);
const NAME_ENDS =
  /^(?:['\u2019]s\b|[,;)]|\.?\s*$|\.\s| (?:who|and|has|had|is|was|will|chairs?|leads|led|said|attended|agreed|for|from)\b)/;
const OFFICE = /^(?:Chancellor|Chief|Justice|Mayor|Lieutenant|Advocate|President|Provost|Commissioner|Privy)\b/;
const PERSON_NEXT = /^(?:,? who\b| (?:said|told|chairs|chaired|retired|has (?:left|retired)|will chair)\b)/;

/** The names a text gives staff and office holders, by what stands before or after them. */
export function runningNames(text: string, ordinary: ReadonlySet<string>): readonly string[] {
  return findRunningNames(text, ordinary).map(({ name }) => name);
}

/** Names after ranks and titles, beside posts, and full names that only a person's verb follows, in order, none overlapping. */
export function findRunningNames(text: string, ordinary: ReadonlySet<string>): readonly RunningName[] {
  const found = [...afterRanks(text, ordinary), ...besidePosts(text, ordinary), ...byVerb(text, ordinary)].toSorted(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const kept: RunningName[] = [];
  for (const name of found) if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push(name);
  return kept;
}

function afterRanks(text: string, ordinary: ReadonlySet<string>): readonly RunningName[] {
  const found: RunningName[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const rank = rankAt(text, index);
    if (rank === null) continue;
    const gap = /^[.,:]?\s+(?:\d{2,6}\s+)?/.exec(text.slice(rank.end))?.[0] ?? "";
    const span = gap === "" ? null : nameAfterRank(text, rank.end + gap.length);
    if (span === null) continue;
    if (/,/.test(gap) && rank.kind === "title") continue;
    if (isOrdinary(span.name, ordinary) && /^ \p{Lu}/u.test(text.slice(span.to))) continue;
    const stopped = rank.kind === "rank" && /\.\s*$/.test(rank.printed + gap);
    if (stopped && !span.name.includes(" ") && !NAME_GOES_ON.test(text.slice(span.to))) continue;
    if (/^(?:Lord|Lady)$/.test(rank.printed) && OFFICE.test(span.name)) continue;
    const office =
      rank.kind === "title"
        ? (/^(?:,?\s+(?:MP|MBE|OBE|CBE|QC|KC|MSP|MS|QPM)\b)+,?/.exec(text.slice(span.to))?.[0] ?? "")
        : "";
    const to = span.to + office.length;
    if (rank.kind === "rank") found.push({ from: rank.end, to, name: span.name, instead: "" });
    else found.push({ from: index, to, name: span.name, instead: titled(rank.printed, office, text.slice(to)) });
  }
  return found;
}

/** "Dr [person]", "[person]" for "Mr Example", "" where the office follows ("Rt Hon X Y MP Minister of State"). */
function titled(title: string, office: string, after: string): string {
  if (office !== "" && /^\s*(?:the\s+)?\p{Lu}/u.test(after)) return "";
  const member = /\bMP\b/.test(office) ? " MP" : "";
  return goesWithName(title) ? `[person]${member}` : `${title} [person]${member}`;
}

function besidePosts(text: string, ordinary: ReadonlySet<string>): readonly RunningName[] {
  const found: RunningName[] = [];
  for (const { index, 0: post } of text.matchAll(APPOSED)) {
    const at = index + post.length;
    const span = nameAt(text, at);
    if (span === null || span.name.split(" ").length !== 2 || isOrdinary(span.name, ordinary)) continue;
    const comma = /[,:(\u2013]/.test(post.slice(-3));
    const closes = /^[,.;:)]|^\s*$|^ (?:who|and|to|has|will|is|was|in|for|from|at|on|of)\b/.exec(
      text.slice(span.to),
    )?.[0];
    if (closes === undefined) continue;
    const from = index + post.trimEnd().replace(/[,:(\u2013\s]+$/, "").length;
    const to = span.to + (comma && /^[,)]/.test(closes) && /[,(]/.test(post) ? 1 : 0);
    found.push({ from, to, name: span.name, instead: "" });
  }
  return found;
}

/** "Jo Example said", "Jo Example, Head of ...": two names and then a person's verb or a post. */
function byVerb(text: string, ordinary: ReadonlySet<string>): readonly RunningName[] {
  const found: RunningName[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}'\u2019-]|\p{Lu}[\p{L}-]* )\p{Lu}(?=\p{Ll}+ \p{Lu})/gu)) {
    const span = rankAt(text, index) === null ? nameAt(text, index) : null;
    if (span === null || span.name.split(" ").length < 2 || span.name.split(" ").some((word) => !isNameWord(word)))
      continue;
    if (isOrdinary(span.name, ordinary)) continue;
    const after = text.slice(span.to);
    const post = new RegExp(`^, (?:the |our |a |an )?(?:[\\p{L}-]+ ){0,5}${POST}\\b`, "u").exec(after);
    const verb = PERSON_NEXT.test(after);
    const led =
      /\b(?:by|with|contact|from) $/.test(text.slice(0, index)) &&
      /^[.,;)]|^\s*$|^ (?:and|on|in|at|to|of|from|during|before|after|with)\b/.test(after) &&
      !/\b(?:from)\b/.test(text.slice(index - 6, index));
    if (post !== null) found.push({ from: index, to: span.to + 2, name: span.name, instead: "" });
    else if (
      verb ||
      (led &&
        /\b(?:[Ll]ed|[Cc]haired|[Ww]ritten|presented|supported|overseen|managed|[Cc]ompleted|authored|[Dd]elivered|undertaken|[Rr]eviewed|[Aa]greed|signed off|approved) by $/.test(
          text.slice(0, index),
        ))
    )
      found.push({ from: index, to: span.to, name: span.name, instead: "[person]" });
  }
  return found;
}

/** After a rank an ordinary word or a month may be a surname or first name too, where the sentence goes on so. */
function nameAfterRank(text: string, at: number): { readonly to: number; readonly name: string } | null {
  const strict = nameAt(text, at);
  const from = strict?.to ?? at;
  const further = ORDINARY_NAME.exec(text.slice(from, from + 80))?.[0] ?? "";
  const words = further.split(" ").filter((word) => word !== "");
  const fits =
    words.length > 0 && words.every((word) => isNameWord(word) || MAYBE_NAME.has(wordKind(word)) || isMonth(word));
  const spaced = strict === null || further.startsWith(" ");
  if (!fits || !spaced || !NAME_ENDS.test(text.slice(from + further.length))) return strict;
  const to = from + further.length;
  return { to, name: text.slice(at, to) };
}

function isMonth(word: string): boolean {
  return /^(?:April|May|June|August|Summer|Autumn)$/.test(word);
}

/** One to three capitalised words that nothing but a name explains; null where the first is an ordinary word. */
function nameAt(text: string, at: number): { readonly to: number; readonly name: string } | null {
  NAME.lastIndex = at;
  const match = NAME.exec(text)?.[0];
  if (match === undefined) return null;
  const words = match.split(" ");
  let count = words.findIndex((word) => !isNameWord(word.replace(/['\u2019]s$/, "")));
  if (count < 0) count = words.length;
  while (words.slice(0, count).filter((word) => wordKind(word) !== "particle").length > 3) count--;
  const name = words
    .slice(0, count)
    .join(" ")
    .replace(/['\u2019]s$/, "");
  if (name.replace(/[^\p{L}]/gu, "").length < 2 || /^\p{Lu}{2,}$/u.test(name)) return null;
  return { to: at + name.length, name };
}

/** One of the words stands in the document in lower case too. */
function isOrdinary(name: string, ordinary: ReadonlySet<string>): boolean {
  return name.split(" ").some((word) => wordKind(word) !== "particle" && ordinary.has(word.toLowerCase()));
}
