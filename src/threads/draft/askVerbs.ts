/** Verbs that begin what somebody is asked to do, and are seldom anything but verbs. */
const PLAIN =
  "ensure make develop establish introduce provide publish produce write agree appoint commission adopt implement embed " +
  "deliver arrange give send ask require remind encourage promote explore consider identify strengthen improve increase " +
  "circulate convene set extend amend revise refresh rewrite update seek hold tell teach notify offer invite replace " +
  "install add create raise reinforce clarify recruit reconsider reintroduce integrate simplify standardise undertake carry " +
  "conduct begin continue consult brief build bring put lead run work scope reduce remove prioritise allocate co-ordinate " +
  "coordinate adapt inform refer use take keep equip include collect gather record";
/** Words that are as often nouns: verbs where what they act on follows at once. */
const OFTEN_NOUNS =
  "review audit report monitor plan train share support check test flag map fund record pilot survey design draft lobby";
const SHOWING = "report evidence assure demonstrate show confirm monitor evaluate audit measure";

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const PLAIN_VERBS = verbs(PLAIN);
const NOUN_VERBS = verbs(OFTEN_NOUNS);
/** What shows that the ask was done: part of following it up, no second thing to do. */
export const SHOWING_VERBS: ReadonlySet<string> = verbs(SHOWING);

const ACTED_ON =
  /^(?:the|a|an|its|their|our|his|her|this|these|those|all|any|each|every|both|how|what|which|whether|who|when|where|against|on|with|up|out|new|current|existing|present|more|staff|officers|practitioners|professionals|information|learning|lessons|progress|compliance|cases|case|records|files|practice|policy|policies|training|victims|referrals|agencies|partners|that|to|for)$/;

/** Whether `word` with `next` after it begins an ask: "train staff", not "train of events". Both in lower case. */
export function isAskVerb(word: string, next: string): boolean {
  if (PLAIN_VERBS.has(word) && !NOUN_VERBS.has(word)) return !/^(?:of|and|or|)$/.test(next);
  return NOUN_VERBS.has(word) && ACTED_ON.test(next);
}

/** Whether a line begins with what is to be done: "Review the protocol". */
export function opensWithAsk(line: string): boolean {
  if (/^[\w-]+\s*:/.test(line)) return false;
  const [first = "", second = ""] = line
    .toLowerCase()
    .replace(/^(?:to|also|then)\s+/, "")
    .split(/[^\p{L}\p{N}'\u2019-]+/u);
  if (isAskVerb(first, second)) return true;
  return NOUN_VERBS.has(first) && second !== "" && !/^(?:of|and|or|by|in|at|for|to|is|was|are|were)$/.test(second);
}
