/** What a column of an action table holds. One column may hold several ("Target date & expected outcome"). */
export type Facet =
  | "number"
  | "action-number"
  | "recommendation"
  | "scope"
  | "action"
  | "outcome"
  | "milestones"
  | "lead"
  | "target"
  | "rag"
  | "progress"
  | "completion"
  | "ignored";

const NUMBER =
  /^(?:item|(?:rec(?:ommendation)?s?|action|item|serial|row|learning)?\.?\s*(?:no|nos|num|number|ref|refs|reference|id)\.?(?:\s*(?:no|number)\.?)?|(?:rec|recommendation|action|item)s? ?[#№]|#|№|no\.?\s*#?|s\/?no\.?)$/;
const SCOPE =
  /\bscope\b|^level of recommendation|\blocal\b.{0,24}\b(?:regional|national|county)\b|\b(?:geographic\w*|national or local)\b|^level$/;
const RAG =
  /\bb?rag\b|^r ?\/? ?a ?\/? ?g$|^colou?rs?$|\(red, amber, green\)|\bred\b.{0,6}\bamber\b|\btraffic light|\bcolou?r (?:code|rating|status)/;
const PROGRESS =
  /\b(?:status|progress\w*|updates?|responses?|comments?|commentary|narrative|position|state of play|stage reached|news|how are (?:we|things)(?: doing)?|achievements?|achieved so far|work (?:done|undertaken)|where (?:are|is) (?:we|it|things)|what (?:has|have) (?:been|we|happened)|what (?:was|we) (?:done|did)|actual outcomes?|outcomes? achieved|delivered|latest|monitoring)\b/;
const LEAD =
  /\b(?:leads?|leading|led by|owners?|owned by|owning|ownership|responsib\w+|accountab\w+|by whom|whom|assigned|allocated to|who(?: is| will|'s)?|delivered by|in charge|taken? forward by)\b/;
const LEAD_ALONE =
  /^(?:named |which |partner |responsible )?(?:agenc(?:y|ies)|organisations?|organizations?|bod(?:y|ies)|service|officer|department|post ?holder)(?:\s*\/\s*\w+)?$/;
const TARGET =
  /\b(?:targets?|deadlines?|time-?\s?scales?|time-?\s?frames?|by when|due|when|eta|to be \w+ (?:by|on)|(?:date|by) .{0,30}to be (?:implemented|completed|done|delivered|achieved)|should be (?:implemented|completed|done|delivered)|implementation date|date for (?:completion|implementation|delivery)|(?:expected|planned|anticipated|proposed|intended|estimated|original|agreed|completion|delivery) (?:end |finish |completion )?(?:dates?|deadline|by)|(?:expected|planned|anticipated) completion|complete by|deliver by|(?:start|end|finish|review) date|(?<=\bdate )to be \w+)\b/;
const COMPLETION =
  /\b(?:dates? (?:of )?(?:complet\w+|achieved|closed|closure|delivered|finished|signed off|done)|complet\w+ (?:dates?|on)|(?:actual|date) (?:date|completion|finish)|finished(?: on)?|closed(?: on)?|signed off|closure|when (?:it was )?(?:completed|done|finished))\b|^(?:is it |action )?(?:complet(?:ed|ion|e)|done|closed)\??(?: ?y(?:es)?\/? ?no?\??)?$/;
/** "Q1", "Quarter 2 2023-24": a column of what was told in that quarter. */
const QUARTER =
  /^(?:q ?[1-4]|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|quarter [1-4])(?: (?:20)?\d\d(?:[/-](?:20)?\d\d)?)?$/;
const MILESTONES =
  /\b(?:milestones?|steps along the way|evidence|kpis?|measures?|measured|indicators?|success criteria|how will (?:we|you|it be) (?:know|measured?)|assurance|monitoring arrangements|outputs?|checkpoints?|staging posts?|interim steps|markers of progress)\b/;
const ACTIONS = /\b(?:actions?|steps?|tasks?|activit(?:y|ies)|deliverables?|measures to be taken|plan)\b/;
const WHAT_TO_DO =
  /\b(?:what (?:will|needs?|is|must|do|does|we will|are)|how (?:will|is|do|relevant)|to (?:take|be taken|do)|proposed work|response planned|work (?:required|planned))\b/;
const OUTCOME =
  /\b(?:outcomes?|impacts?|benefits?|differences?|what (?:it|this|they) will (?:achieve|change|bring)|how will (?:things|it|this) (?:be )?(?:better|different|change|improve\w*)|what (?:will|should|would) (?:change|be different|improve)|results?|success|aims?|purpose|objectives?|goals?|desired|change (?:expected|intended|sought)|intended|improvement)\b/;
const RECOMMENDATION =
  /\brecommend\w*|\bwhat (?:was|is|did).{0,24}(?:asked|said|recommended|review say)|\b(?:we|agencies) were asked\b|^recs?\.?$|\bask of\b|\bwhat the (?:review|panel) (?:said|asked|wants?)\b/;
const KNOWINGLY_IGNORED =
  /^(?:themes?|categor(?:y|ies)|priorit(?:y|ies)|costs?|resources?|resource implications|budget|risks?|sources?|page|review|dhr|learning|lessons?|findings?|issues?|links?|notes?|additional (?:notes|information)|cross[- ]?reference)(?: .{0,20})?$/;

/**
 * What a printed column heading says its cells hold, in any wording; null where it says nothing known.
 * @param heading the heading as printed, its lines joined
 */
export function columnMeaning(heading: string): readonly Facet[] | null {
  const whole = plain(heading);
  const text = plain(heading.replace(/\([^)]*\)/g, " "));
  if (text === "") return heading.includes("(") ? columnMeaning(heading.replace(/[()]/g, " ")) : null;
  if (NUMBER.test(text)) return [/^action|^step|^task/.test(text) ? "action-number" : "number"];
  if (SCOPE.test(whole) && !/\bactions?\b/.test(text.replace(SCOPE, ""))) return ["scope"];
  if (RAG.test(text) || RAG.test(heading.toLowerCase())) return PROGRESS.test(text) ? ["rag", "progress"] : ["rag"];
  if (LEAD.test(text) && !/\bresponses?\b|\bwhen\b/.test(text)) return withTarget(text, "lead");
  if (LEAD_ALONE.test(text)) return ["lead"];
  if (
    COMPLETION.test(text) &&
    !/\btarget|\bdeadline|\bexpected|\bplanned|\banticipated|\bproposed|\bdue\b|\bto be\b/.test(text)
  ) {
    const told = whole.replace(COMPLETION, "");
    return OUTCOME.test(told) || PROGRESS.test(told) || /\bwhat .*\bachieved\b|\bcomments?\b|\bnotes?\b/.test(told)
      ? ["completion", "progress"]
      : ["completion"];
  }
  if (TARGET.test(text) && !MILESTONES.test(text)) return targetWith(whole);
  if (MILESTONES.test(text))
    return PROGRESS.test(text) && !/\bmilestones?\b/.test(text)
      ? ["progress"]
      : OUTCOME.test(text) && !/\bmilestones?\b/.test(text)
        ? ["outcome"]
        : ["milestones"];
  if (/\bactions? (?:taken|completed|to date)\b(?!\s*\/)/.test(text)) return ["progress"];
  if (QUARTER.test(text)) return ["progress"];
  if (ACTIONS.test(text) && !PROGRESS.test(text)) return ["action"];
  if (PROGRESS.test(text)) return ["progress"];
  if (OUTCOME.test(text) && !RECOMMENDATION.test(text)) return ["outcome"];
  if (RECOMMENDATION.test(text)) return ["recommendation"];
  if (WHAT_TO_DO.test(text)) return ["action"];
  if (KNOWINGLY_IGNORED.test(text)) return ["ignored"];
  return null;
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'&/#№.?,-]+/gu, " ")
    .trim();

function withTarget(text: string, facet: Facet): readonly Facet[] {
  return /\b(?:time-?\s?scale|target date|deadline|by when)\b/.test(text) ? [facet, "target"] : [facet];
}

function targetWith(text: string): readonly Facet[] {
  const facets: Facet[] = ["target"];
  if (/\b(?:status|progress|updates?|current position|position|comments?)\b/.test(text)) facets.push("progress");
  else if (OUTCOME.test(text.replace(/\bcompletion\b/, ""))) facets.push("outcome");
  return facets;
}
