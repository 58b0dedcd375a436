/**
 * How a lone capitalised word stands when it is used as the first name of somebody in the case. Each sign is a pattern round
 * the word (written NAME in `pattern`) with a weight; 1 is enough, unless signs of a place, system or scheme take it away.
 */
type Sign = { readonly weight: number; readonly pattern: string };

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

const SIGNS: readonly Sign[] = [
  {
    weight: 1,
    pattern: `NAME['\u2019]s? (?:own |late |ex-?|elderly |young(?:er|est)? |old(?:er|est)? |adult |female |male |two |three )?(?:${KIN})\\b`,
  },
  { weight: 1, pattern: `NAME['\u2019]s? (?:own |recent |previous |initial |subsequent )?(?:${OWNED})\\b` },
  { weight: 1, pattern: `NAME (?:and|or) (?:her|his) ` },
  {
    weight: 1,
    pattern: `(?:movements?|death|murder|homicide|killing|funeral|inquest|mother|father|sister|brother|son|daughter|parents|family|wishes|abuse|assault|whereabouts|arrest|safety|voice) of NAME\\b`,
  },
  {
    weight: 1,
    pattern: `(?:married|killed|murdered|stabbed|strangled|assaulted|attacked|abused|divorced|dated|befriended) (?:to )?NAME\\b`,
  },
  {
    weight: 1,
    pattern: `(?:relationship|argument|altercation|contact|marriage|living|lived|met|met up|conversation|interview|argued|separated|engaged|engagement|appointment) (?:with|from|between) NAME\\b(?! [a-z]*(?:system|service|team))`,
  },
  {
    weight: 1,
    pattern: `(?:her|his) (?:partner|ex-partner|husband|wife|son|daughter|mother|father|sister|brother|boyfriend|girlfriend|child),? NAME\\b`,
  },
  {
    weight: 1,
    pattern: `(?:victim|perpetrator|deceased|offender|suspect)(?:,| was| is| named| known as| called)? [\u2018'"]?NAME\\b`,
  },
  {
    weight: 1,
    pattern: `NAME (?:had |has |also |then |later |never |often |again |subsequently |initially |always |first |did not |was not |and \\p{Lu}\\p{Ll}+ )?(?:${PERSON_VERB})\\b`,
  },
  { weight: 0.5, pattern: `NAME (?:had |has |also |then |later |did not )?(?:${ANYONES_VERB})\\b` },
  { weight: 3, pattern: `(?:assault|assaults|attack|impact|effect|influence|violence) on NAME\\b` },
  {
    weight: 1,
    pattern: `NAME (?:was|is|were|had been|has been|being|became|remained|felt|appeared|looked|seemed) (?:also |then |later |not |never |often |again |being |very |still |particularly |additionally |previously |subsequently |both )*${PERSON_STATE}\\b`,
  },
  {
    weight: 1,
    pattern: `NAME (?:and|or) \\p{Lu}\\p{Ll}+ (?:might|may|could|would|had|were|met|lived|separated|argued|both|together|shared|began)\\b(?=[^.]*\\b(?:each other|one another|together|relationship|children|married|couple|encounter|home|drinking|arguments?)\\b)`,
  },
  {
    weight: 1,
    pattern: `\\p{Lu}\\p{Ll}+ (?:and|or) NAME (?:might|may|could|would|had|were|met|lived|separated|argued|both|together|shared|began)\\b(?=[^.]*\\b(?:each other|one another|relationship|married|couple|encounter|arguments?)\\b)`,
  },
  {
    weight: 1,
    pattern: `between NAME and \\p{Lu}\\p{Ll}+\\b(?=[^.]*\\b(?:relationship|argument|abuse|incident|violence|contact|reported)\\b)`,
  },
  {
    weight: 1,
    pattern: `NAME (?:was|had|has|is|said|did|could|would|may|might) [^.;]{0,80}\\b(?:she|he|her|him|his|herself|himself)\\b`,
  },
  {
    weight: 1,
    pattern: `(?:support|supporting|protect|protecting|safeguard|safeguarding|help|visit|visited|arrest|arrested|interviewed|contacted?|towards?|against|harm|believe|believed) NAME (?:and|or|from|when|after|because|or locations|with (?:her|his))\\b`,
  },
  {
    weight: 0.5,
    pattern: `(?:access|referred|spoke|spoken|talked|listened|listening|offered|given|support|services|letter|visits?) (?:to|for) NAME\\b`,
  },
  { weight: 0.5, pattern: `(?:by|against|towards?|about|identify|identified|from) NAME\\b` },
  { weight: 0.5, pattern: `NAME (?:was|had|has|is|were|did|would|could)\\b` },
  { weight: 0.5, pattern: `NAME['\u2019]s\\b` },
  {
    weight: 0.5,
    pattern: `[^.]*\\b(?:victim|perpetrator|bail|parties|encounter each other)\\b[^.]*\\baccess to NAME\\b|\\baccess to NAME\\b[^.]*\\b(?:victim|perpetrator|bail|parties|each other)\\b`,
  },
  {
    weight: -2,
    pattern: `(?:the|a|an|on|onto|via|using|through|within|into|in|across|around|throughout|per|its|our|Op|Operation|Project|St) NAME\\b(?!['\u2019])`,
  },
  {
    weight: -2,
    pattern: `NAME(?:['\u2019]s)? (?:systems?|database|application|app|platform|portal|record|records|recording|flags?|markers?|report|reports|template|tool|tab|forms?|programme|scheme|project|policy|strategy|forum|network|helpline|website|webinar|campaign|training|module|notification|software|force|forces|user|users|Police|Constabulary|Council|Law|Rule|Trust|House|Centre|area|region|city|county|residents?|based|wide|staff|officers)\\b`,
  },
  {
    weight: -2,
    pattern: `(?:system|database|app|application|programme|charity|organisation|called|recorded (?:on|in)|stored (?:on|in)|uploaded to|added to|access to the|shared|complete an?|submit an?) NAME\\b`,
  },
  {
    weight: -2,
    pattern: `NAME (?:was|is|were|are|has been|have been|will be|being) (?:updated|reviewed|implemented|introduced|launched|embedded|commissioned|established|developed|used|utilised|upgraded|amended|delivered|completed|included|rolled|replaced|accessible|available|a (?:system|database|charity|tool|programme|service))\\b`,
  },
];

const compiled = new Map<string, readonly { readonly weight: number; readonly pattern: RegExp }[]>();

function signsFor(name: string) {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const signs = SIGNS.map(({ weight, pattern }) => ({
    weight,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}'\u2019-])(?:${pattern.replaceAll("NAME", `(?<![\\p{L}-])${name}(?![\\p{L}-])`)})`,
      "u",
    ),
  }));
  compiled.set(name, signs);
  return signs;
}

/** `strong`: signs only a person gives; `sum`: all signs, those against included. */
export type Evidence = { readonly strong: number; readonly sum: number };

/** What one sentence says for or against `name` being a person's; `name` is a plain word, no pattern. */
export function personEvidence(sentence: string, name: string): Evidence {
  let strong = 0;
  let sum = 0;
  for (const { weight, pattern } of signsFor(name)) {
    if (!pattern.test(sentence)) continue;
    sum += weight;
    if (weight >= 1) strong++;
  }
  return { strong, sum };
}
