/**
 * How a lone capitalised word stands when it is used as the first name of somebody in the case. Each sign says what comes right
 * before and right after the word, and weighs; 1 is enough, unless signs of a place, system or scheme take it away.
 */
type Sign = { readonly weight: number; readonly before: RegExp | null; readonly after: RegExp | null };

const KIN =
  "mother|father|mum|dad|parents?|step(?:mother|father|son|daughter)|sister|brother|siblings?|son|daughter|child|children|baby|husband|wife|partner|ex-partner|boyfriend|girlfriend|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandparents|friends?|neighbours?|family|relatives|carer|landlord|employer|colleagues?";
const OWNED =
  "inquest|death|murder|homicide|killing|funeral|body|injuries|life|home|house|flat|address|behaviour|behaviours|actions|situation|needs|wishes|voice|views|mental|physical|alcohol|drinking|drug|addiction|engagement|compliance|offending|arrest|conviction|convictions|sentence|bail|disclosures?|relationships?|risk|vulnerabilit(?:y|ies)|experiences?|lived|history|background|phone|mobile|GP|care|case|medication|health|safety|pregnancy|childhood|perpetrator|abuser|victim|solicitor|assault|allegations?|contact";
const PERSON_VERB =
  "disclosed|confided|alleged|feared|died|lived|married|drank|cried|suffered|endured|fled|self-harmed|self-referred|self-discharged|threatened|assaulted|strangled|stabbed|killed|murdered|attacked|punched|kicked|pushed|breached|pleaded|minimised|liked|loved|struggled|met up|disengaged|grew up|retracted|went|drove|slept|gave birth|became pregnant|moved (?:in|out|away|to|into|house|home)";
const ANYONES_VERB =
  "said|told|stated|denied|admitted|felt|believed|wanted|declined|refused|moved|met|separated|presented|attended|engaged|experienced|called|reported|telephoned|rang|asked|spoke|worked|returned|remained|stayed|left|withdrew|became|appeared";
const PERSON_STATE =
  "(?:living|afraid|scared|frightened|pregnant|drinking|drunk|intoxicated|unwell|ill|unemployed|homeless|alone|isolated|lonely|vulnerable|unaware|reluctant|unable|unwilling|upset|distressed|abusive|violent|controlling|arrested|assaulted|charged|convicted|sentenced|remanded|released|bailed|admitted|discharged|detained|sectioned|diagnosed|prescribed|referred|seen|heard|asked|told|offered|advised|spoken|visited|interviewed|known to|born|found|killed|murdered|stabbed|strangled|attacked|close|aged|married|taken to|transported|conveyed|estranged|registered with|deceased|an? (?:\\w+ )?(?:victim|mother|father|woman|man|child|girl|boy|carer|patient|perpetrator|resident|person|survivor|student|only child|husband|wife|daughter|son|sister|brother)|the (?:victim|perpetrator|mother|father))";

const AFTERWARDS =
  "had |has |also |then |later |never |often |again |subsequently |initially |always |first |did not |was not ";
const COUPLE = "(?:might|may|could|would|had|were|met|lived|separated|argued|both|together|shared|began)\\b";
const COUPLED =
  "(?=[^.]*\\b(?:each other|one another|together|relationship|children|married|couple|encounter|arguments?)\\b)";
const THINGS =
  "systems?|database|application|app|platform|portal|records?|recording|flags?|markers?|reports?|template|tool|tab|forms?|programme|scheme|project|policy|strategy|forum|network|helpline|website|webinar|campaign|training|module|notification|software|forces?|users?|Police|Constabulary|Council|Law|Rule|Trust|House|Centre|area|region|city|county|residents?|based|wide|staff|officers";

function sign(weight: number, before: string | null, after: string | null): Sign {
  return {
    weight,
    before: before === null ? null : new RegExp(`(?:^|[^\\p{L}\\p{N}'\u2019-])(?:${before})$`, "u"),
    after: after === null ? null : new RegExp(`^(?:${after})`, "u"),
  };
}

const SIGNS: readonly Sign[] = [
  sign(
    1,
    null,
    `['\u2019]s? (?:own |late |ex-?|elderly |young(?:er|est)? |old(?:er|est)? |adult |female |male |two |three )?(?:${KIN})\\b`,
  ),
  sign(1, null, `['\u2019]s? (?:own |recent |previous |initial |subsequent )?(?:${OWNED})\\b`),
  sign(1, null, " (?:and|or) (?:her|his) "),
  sign(
    1,
    `(?:[Mm]ovements?|[Dd]eath|[Mm]urder|[Hh]omicide|[Kk]illing|funeral|[Ii]nquest|mother|father|sister|brother|son|daughter|parents|family|wishes|abuse|assault|whereabouts|arrest|safety|voice) of `,
    null,
  ),
  sign(
    1,
    "(?:married|killed|murdered|stabbed|strangled|assaulted|attacked|abused|divorced|dated|befriended) (?:to )?",
    null,
  ),
  sign(
    1,
    "(?:relationship|argument|altercation|marriage|living|lived|met|met up|conversation|argued|separated|appointment) (?:with|from|between) ",
    `(?! ?(?:${THINGS}))`,
  ),
  sign(
    1,
    "(?:[Hh]er|[Hh]is) (?:partner|ex-partner|husband|wife|son|daughter|mother|father|sister|brother|boyfriend|girlfriend|child),? ",
    null,
  ),
  sign(
    1,
    "(?:victim|perpetrator|deceased|offender|suspect)(?:,| was| is| named| known as| called)? [\u2018'\"]?",
    null,
  ),
  sign(1, null, ` (?:${AFTERWARDS})?(?:${PERSON_VERB})\\b`),
  sign(0.5, null, ` (?:${AFTERWARDS})?(?:${ANYONES_VERB})\\b`),
  sign(
    1,
    null,
    ` (?:was|is|were|had been|has been|being|became|remained|felt|appeared|looked|seemed) (?:also |then |later |not |never |often |again |being |very |still |particularly |additionally |previously |subsequently )*${PERSON_STATE}\\b`,
  ),
  sign(1, null, ` (?:and|or) \\p{Lu}\\p{Ll}+ ${COUPLE}${COUPLED}`),
  sign(1, "\\p{Lu}\\p{Ll}+ (?:and|or) ", ` ${COUPLE}${COUPLED}`),
  sign(
    1,
    "[Bb]etween ",
    ` and \\p{Lu}\\p{Ll}+\\b(?=[^.]*\\b(?:relationship|argument|abuse|incident|violence|contact|reported)\\b)`,
  ),
  sign(
    1,
    null,
    " (?:was|had|has|is|said|did|could|would|may|might) [^.;]{0,80}\\b(?:she|he|her|him|his|herself|himself)\\b",
  ),
  sign(
    1,
    "(?:[Ss]upport|[Ss]upporting|protect|protecting|safeguard|safeguarding|help|visit|visited|arrest|arrested|interviewed|contact|contacted|towards?|against|harm|believe|believed) ",
    " (?:and|or|from|when|after|because|or locations|with (?:her|his))\\b",
  ),
  sign(3, "(?:assault|assaults|attack|impact|effect|influence|violence) on ", null),
  sign(
    0.5,
    "(?:access|referred|spoke|spoken|talked|listened|listening|offered|given|support|services|letter|visits?) (?:to|for) ",
    null,
  ),
  sign(0.5, "(?:by|against|towards?|about|identify|identified|from) ", null),
  sign(0.5, null, " (?:was|had|has|is|were|did|would|could)\\b"),
  sign(0.5, null, "['\u2019]s\\b"),
  sign(
    -2,
    "(?:the|a|an|on|onto|via|using|through|within|into|in|across|around|throughout|per|its|our|[Oo]p|[Oo]peration|[Pp]roject|St) ",
    "(?!['\u2019])",
  ),
  sign(-2, null, `(?:['\u2019]s)? (?:${THINGS})\\b`),
  sign(
    -2,
    "(?:system|database|app|application|programme|charity|organisation|called|recorded (?:on|in)|stored (?:on|in)|uploaded to|added to|shared|complete an?|submit an?) ",
    null,
  ),
  sign(
    -2,
    null,
    " (?:was|is|were|are|has been|have been|will be|being) (?:updated|reviewed|implemented|introduced|launched|embedded|commissioned|established|developed|used|utilised|upgraded|amended|delivered|completed|included|rolled|replaced|accessible|available|a (?:system|database|charity|tool|programme|service))\\b",
  ),
];

const REACH = 160;
const CASE = /\b(?:victim|perpetrator|bail|parties|encounter each other|each other)\b/;

/** `strong`: signs only a person gives; `sum`: all signs, those against included. */
export type Evidence = { readonly strong: number; readonly sum: number };

/** What a sentence says for or against the word at `start`..`end` being a person's name. */
export function personEvidence(sentence: string, start: number, end: number): Evidence {
  const left = sentence.slice(Math.max(0, start - REACH), start);
  const right = sentence.slice(end, end + REACH);
  let strong = 0;
  let sum = /\baccess to $/.test(left) && CASE.test(left + right) ? 0.5 : 0;
  for (const { weight, before, after } of SIGNS) {
    if (before?.test(left) === false || after?.test(right) === false) continue;
    sum += weight;
    if (weight >= 1) strong++;
  }
  return { strong, sum };
}
