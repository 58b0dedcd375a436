import { agenciesIn } from "../../extract/leads/agencyMatch.ts";
import { isAcronymBody } from "../../extract/leads/leadPhrase.ts";
import { type LeadToken, leadTokens } from "../../extract/names/leadToken.ts";
import { UNIT_HEADS } from "../../extract/names/leadWords.ts";
import type { AgencyList } from "../../model/agency.ts";

/** Everybody, and so nobody who answers for it. */
const EVERYBODY =
  /^(?:agenc(?:y|ies)|services?|organisations?|organizations?|partners?|providers?|bodies|professionals?|practitioners?|staff|workers?|workforces?|everyone|everybody|people|officers?|managers?|supervisors?|clinicians?|nurses?|doctors?|employees?|members?|representatives?|reps?|leaders?|leads?|teams?|departments?|authorities|colleagues|commissioners|consultants?|advis[eo]rs?|specialists?|champions?|social\s+workers?|personnel|responders?|assessors?|all|we|each|institutions?)$/i;
const PEOPLE =
  /^(?:staff|officers?|managers?|teams?|leads?|leaders?|representatives?|reps|colleagues|practitioners?|professionals?|workers?|clinicians?|nurses?|doctors?|crews?|supervisors?|services?|employees|personnel|partners|members|chair|chairs|board|boards|commissioners?|departments?|providers?|agencies|forces?|trusts?|advis[eo]rs?|specialists?|consultants?|head|director)$/i;
const QUANTIFIER =
  /^(?:all|each|every|any|relevant|local|partner|partners|statutory|other|both|front-?line|frontline|public|commissioned|voluntary|these|those|member|support|specialist|key|core|panel|multi-agency|professional|senior|such|the|a|an|our|and|or|of|in|across|county|area|wide)$/i;
/** Last words of a unit that are as often things: a programme, a practice, a project. */
const NO_DOER = /^(?:programmes?|projects?|practices?|care|desk|housing|collaborative|division|school)$/i;
const DOER = /^(?:gp|general|dental|medical|doctor['\u2019]?s|primary|secondary|special|social|the|this|every)$/i;
/** Names of sectors that are ordinary words where they stand alone. */
const ORDINARY = /^(?:education|health|respect|shelter|mind|relate|ed|cab|ho|military)$/i;
const CUT =
  /\b(?:about|on|around|regarding|concerning|(?<!\b(?:office|head|director|minister|commissioner|lead|department|secretary|board|authority)\s)for|to|from|with|by|who|which|that|whose|when|where|if|involved|working\s+(?:in|with|for|at|on)|including|responsible|attending)\b/i;

/** A body that a phrase names, as printed; or words for everybody. */
export type NamedBody = { readonly body: string | null; readonly everybody: string | null };

/**
 * The body a noun phrase names as the one who acts ("The Head of Safeguarding at Brackwater NHS Trust"): one of the list,
 * one by the words bodies are named with, a post, or a name of its own. "Staff" and "All agencies" are everybody.
 */
export function namedBody(phrase: string, agencies: AgencyList): NamedBody {
  const cut = CUT.exec(phrase)?.index ?? phrase.length;
  const near = phrase.slice(0, cut).trim();
  const along = /^(?:with|for)\b/i.test(phrase.slice(cut)) ? phrase : near;
  const tokens = leadTokens(along, agencies);
  const own = tokens.filter(({ end }) => end <= cut);
  const listed = listedBody(along, tokens, agencies, own.length);
  const written = pieces(own)
    .map(writtenBody)
    .find((words) => words !== null);
  if (written !== undefined) {
    const words = printed(along, written);
    const longer = listed?.body ?? "";
    const last = /\S+$/.exec(words)?.[0] ?? words;
    return { body: longer.includes(last) && !words.includes(longer) ? longer : words, everybody: null };
  }
  if (listed !== null && listed.everybody === null) return listed;
  const last = headWords(own).at(-1);
  const vague = listed?.everybody ?? (last !== undefined && EVERYBODY.test(last.text) && own.length <= 8 ? near : null);
  return { body: null, everybody: vague };
}

function listedBody(phrase: string, tokens: readonly LeadToken[], agencies: AgencyList, own: number): NamedBody | null {
  let everybody: string | null = null;
  for (const { from, to, agencyId } of agenciesIn(
    tokens.map(({ text }) => text),
    agencies,
  )) {
    if (from >= own) break;
    const words = tokens.slice(from, to);
    const before = tokens[from - 1];
    const after = tokens[to];
    const ended =
      after === undefined || /[,;:()/]/.test(words.at(-1)?.gap ?? "") || after.kind === "joining" || to >= own;
    const joined = before === undefined || before.kind === "joining" || before.kind === "place" || isModifier(before);
    if (!joined || !(ended || PEOPLE.test(after.text))) continue;
    if (/^(?:programmes?|schemes?|pathways?)$/i.test(words.at(-1)?.text ?? "")) continue;
    if (agencyId === "all-agencies") {
      everybody ??= printed(phrase, words);
      continue;
    }
    const alone = to - from === 1 && ORDINARY.test(words[0]?.text ?? "");
    const people = after !== undefined && to < own && PEOPLE.test(after.text);
    if (alone && !people && !/^(?:and|&)$/i.test(after?.text ?? "")) continue;
    return { body: printed(phrase, tokens.slice(from, people ? to + 1 : to)), everybody: null };
  }
  return everybody === null ? null : { body: null, everybody };
}

/** Lists are cut at commas and "and", so that each member is looked at. */
function pieces(tokens: readonly LeadToken[]): readonly (readonly LeadToken[])[] {
  const found: LeadToken[][] = [[]];
  for (const token of tokens) {
    if (/^(?:and|&|or|between)$/i.test(token.text)) found.push([]);
    else found.at(-1)?.push(token);
    if (/[,;:/]/.test(token.gap)) found.push([]);
  }
  return found.filter((piece) => piece.length > 0);
}

/** The words of a piece if they are written like a body or a post. */
function writtenBody(piece: readonly LeadToken[]): readonly LeadToken[] | null {
  const start = piece.findIndex(({ text }) => !/^(?:the|a|an|our|their|its|local)$/i.test(text));
  const words = piece.slice(Math.max(0, start));
  const head = headWords(words);
  const last = head.at(-1);
  if (last === undefined) return null;
  const many = /^(?:all|each|every|any|both|other|relevant)$/i.test(head[0]?.text ?? "");
  if (last.kind === "head") return many || !(words.length > head.length || standsAlone(head)) ? null : words;
  if (last.kind === "post")
    return many || /s$/i.test(last.text) || EVERYBODY.test(head.map(({ text }) => text).join(" "))
      ? null
      : isOnePost(piece, head)
        ? words
        : null;
  if (last.kind === "unit" || UNIT_HEADS.has(last.text.toLowerCase())) return unit(head, piece) ? words : null;
  if (isAcronymBody(last) || last.kind === "rank") return words;
  const capitals = head.filter(({ text, kind }) => /^\p{Lu}/u.test(text) && kind !== "work" && kind !== "initial");
  const named = last.kind === "unknown" || last.kind === "place" || last.kind === "weak" || last.kind === "body";
  return named && capitals.length >= 2 && capitals.includes(last) ? words : null;
}

/** "The board", "Eastvale Community Safety Partnership"; not "the office", but "Eastvale Office". */
function standsAlone(head: readonly LeadToken[]): boolean {
  return (
    head.length > 1 ||
    !/^(?:office|company|association|network|college|society|charity|foundation)$/i.test(head[0]?.text ?? "")
  );
}

/** "The MARAC chair", "the head of service": one person answers; "an officer" may be any. */
function isOnePost(piece: readonly LeadToken[], head: readonly LeadToken[]): boolean {
  return (
    !/^(?:an?)$/i.test(piece[0]?.text ?? "") &&
    (head.length > 1 || /^the$/i.test(piece[0]?.text ?? "") || piece.length > head.length)
  );
}

/** A team or service that is told from others by its name or its work; "services" alone are everybody's. */
function unit(head: readonly LeadToken[], piece: readonly LeadToken[]): boolean {
  const last = head.at(-1)?.text ?? "";
  if (NO_DOER.test(last) && !DOER.test(head.at(-2)?.text ?? "")) return false;
  if (/^surgeries$/i.test(last) && !/^(?:all|each|every|any)$/i.test(head[0]?.text ?? "")) return true;
  const telling = head.slice(0, -1).filter(({ text }) => !QUANTIFIER.test(text));
  const the = /^(?:the|this)$/i.test(piece[0]?.text ?? "");
  if (/^(?:agenc|organisation|partner|provider|member)/i.test(last))
    return telling.some(({ text, kind }) => /^\p{Lu}/u.test(text) && kind !== "work");
  return telling.length > 0 || (the && UNIT_HEADS.has(last.toLowerCase()) && !/s$/i.test(last));
}

/** The words before the first "of", "at", "in": the phrase's own noun is the last of them. */
function headWords(words: readonly LeadToken[]): readonly LeadToken[] {
  const end = words.findIndex(({ text }, at) => at > 0 && /^(?:of|at|in|within|across|for|on|from)$/i.test(text));
  return end < 0 ? words : words.slice(0, end);
}

function isModifier({ text }: LeadToken): boolean {
  return /^(?:the|a|our|local|both|each|all|every|relevant|between|including|namely|chief|\p{Lu}.*)$/u.test(text);
}

function printed(phrase: string, words: readonly LeadToken[]): string {
  return phrase
    .slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?|our|their|its)\s+/i, "");
}
