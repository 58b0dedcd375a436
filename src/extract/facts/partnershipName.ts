import { isCapitals } from "../prose/title.ts";

const WORD = String.raw`\p{Lu}[\p{L}'’-]*`;
const PLACE = `${WORD}(?:[ ,]+(?:(?:and|of|the|upon|on|in|with|&)[ ]+){0,2}${WORD}){0,5}?`;
const KIND = String.raw`(?:Community Safety (?:and [\p{L} ]{3,30} )?(?:Partnership|Board)|Safer (?:and Stronger )?Communities (?:Partnership|Board)|Safer Communit(?:y|ies) (?:Partnership|Board)|Safe(?:r)? (?:and [\p{L}]+ )?Partnership|Crime and Disorder Reduction Partnership|Safer Neighbourhoods? Partnership|Safety Partnership|CSP|Public Services Board)`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${PLACE})[ ]+${KIND}|Safer[ ]+${WORD}(?:[ ]+(?:and|&)[ ]+${WORD})?(?:[ ]+Communit(?:y|ies))?[ ]+Partnership(?: Board)?)(?![\p{L}])`,
  "gu",
);
const SAFER = new RegExp(
  String.raw`(?<![\p{L}])Safer[ ]+(${WORD}(?:[ ]+(?:and|&)[ ]+(?!Safer)${WORD})?)(?![\p{L}])`,
  "gu",
);
const NO_PLACE =
  /^(?:Communit(?:y|ies)|Neighbourhoods?|Streets?|Recruitment|Schools?|Families|Together|Lives|Working|Sleep|Places?|Custody|Living)$/;
const LEADING =
  /^(?:The|This|That|By|For|To|In|And|With|Of|From|All|Each|Both|Prepared|Property|Report|Update|When|of|the|by|for|to|in|and|with|DHR|DARDR|Domestic|Homicide|Review|Overview|Executive|Summary|Action|Plan|Draft|Final)\s+/;

/** The partnership a short text names: "X Community Safety Partnership", "X Safer Communities Partnership", "Safer X Partnership"; null where it names none. */
export function partnershipIn(text: string): string | null {
  return partnershipsIn(text)[0] ?? null;
}

/**
 * The partnership a document is of: named in its header or title page, else the one named most often in its text. A bare
 * "Safer X" counts where the text shows X to be a place ("in X", "X Council"). As printed, in the letters running text uses. Null where none is printed.
 */
export function partnershipName(front: readonly string[], texts: readonly string[]): string | null {
  const running = texts.join("\n");
  const isKnownPlace = placesOf([...front, running].join("\n"));
  for (const line of front) {
    const named = partnershipIn(line) ?? saferPlaces(line, isKnownPlace)[0];
    if (named !== undefined) return inRunningLetters(named, running);
  }
  const counts = new Map<string, number>();
  for (const name of texts.flatMap((text) => [...partnershipsIn(text), ...saferPlaces(text, isKnownPlace)])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Asks once for each name whether the text shows it to be a place. */
function placesOf(running: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? isPlace(name, running);
    known.set(name, answer);
    return answer;
  };
}

function partnershipsIn(text: string): string[] {
  const cased = isCapitals(text) ? titleCase(text) : text;
  return [...cased.matchAll(NAMED)]
    .map(([name]) => withoutLeading(name.replace(/\s+/g, " ")))
    .filter(
      (name) =>
        !/^(?:Community|Safer Communities|Safety|Public|Crime|Local|Relevant|Responsible|National|Multi|Statutory)\b/.test(
          name,
        ),
    );
}

function saferPlaces(text: string, isKnownPlace: (name: string) => boolean): string[] {
  return [...(isCapitals(text) ? titleCase(text) : text).matchAll(SAFER)].flatMap(([name, place]) =>
    place !== undefined && !NO_PLACE.test(place) && isKnownPlace(place) ? [name.replace(/\s+/g, " ")] : [],
  );
}

function isPlace(place: string, running: string): boolean {
  const name = place.replace(/[^\p{L} &'’-]/gu, "");
  return new RegExp(
    String.raw`(?:\b(?:in|across|within|throughout|around)\s+(?:the\s+)?${name}(?![\p{L}])(?!\s+\p{Lu}))|(?<!Safer )\b${name}(?:\s+(?:and|&)\s+\p{Lu}\p{L}+)?\s+(?:(?:County|City|Borough|District|Metropolitan|Unitary)\s+){0,2}(?:Council|Police|Constabulary|Hospital|Housing)`,
    "u",
  ).test(running);
}

function withoutLeading(name: string): string {
  let bare = name;
  while (LEADING.test(bare)) bare = bare.replace(LEADING, "");
  return bare;
}

function inRunningLetters(name: string, running: string): string {
  const at = running.toLowerCase().indexOf(name.toLowerCase());
  const printed = at === -1 ? name : running.slice(at, at + name.length);
  return isCapitals(printed) ? titleCase(printed) : printed;
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:And|Of|The|Upon|On|In)(?=\s)/g, (word) => word.toLowerCase());
}
