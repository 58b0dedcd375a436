const ASKS =
  /\b(?:should|must|shall|needs? to|ought to|(?:is|are) to (?:be )?\w+|(?:is|are) recommended|recommend(?:s|ed)? that|(?:is|are) (?:asked|urged|invited|encouraged|required) to|to (?:ensure|consider|review|provide|develop|undertake|deliver|establish|seek|work))\b/i;
const OPENS =
  /^(?:that|to)\s+\S|^(?:accelerate|adapt|adopt|agree|amend|appoint|arrange|assess|assure|audit|build|carry out|circulate|clarify|commission|communicate|complete|conduct|confirm|consider|continue|co-?ordinate|create|deliver|design|develop|disseminate|embed|encourage|engage|enhance|ensure|establish|evaluate|evidence|examine|expand|explore|extend|fund|give|identify|implement|improve|include|increase|inform|introduce|invest|invite|issue|launch|lobby|maintain|make|map|monitor|obtain|offer|pilot|prepare|produce|promote|provide|publish|raise|re-?circulate|refresh|reinforce|reiterate|remind|report|request|require|review|revise|revisit|roll out|scope|secure|seek|set up|share|strengthen|support|train|undertake|update|use|work with|write)\b/i;
/** Asks even in a sentence that opens as a telling one does ("There is a need to ..."). */
const ASKS_PLAINLY =
  /\brecommend(?:s|ed)? that\b|\bthere (?:is|remains) an? (?:\w+ )?need\b|\b(?:is|are) (?:imperative|essential|vital|crucial|important) (?:that|to|for)\b|\brequires? an? (?:immediate|urgent|full|thorough)\b/i;
const TELLS =
  /^(?:(?:the )?(?:review |dhr |dardr )?panel (?:also )?(?:considered|noted|heard|was|were|felt|acknowledged?s?|recogni[sz]ed?s?|discussed|agreed (?!that)|understood|found|has|have|had|thanks?)\b|it (?:was|has been|is (?:noted|acknowledged|recognised))\b|there (?:was|were|is|are|has|have)\b|the (?:review|report|imr|author|chair) (?:found|identified|noted|was|has|had|considered|highlighted)\b|(?:during|since|following|in) (?:the|this|its)\b.{0,60}\b(?:was|were|has|have|had)\b|(?:these|this|they|those|each|some|many|several|all of these)\b.{0,30}\b(?:was|were|are|is|have|has|had|will)\b)/i;
const POINTS =
  /^(?:(?:the|these|all|each|any|both|our|following|panel|agency|imr|review|overview|single[- ]agency|multi[- ]agency|individual|report['’]?s)[\s,]+){0,4}recommendations?\b(?! that\b)|\b(?:following|below|above|these) (?:\w+ ){0,3}recommendations?\b|\brecommendations?\b.{0,60}\b(?:set out|listed|detailed|contained|shown|found|summarised|recorded|attached)\b.{0,40}\b(?:appendi|annex|action plan|below|table|section|page)/i;

/** Whether a paragraph asks for something to be done, as a recommendation does, and does not tell what happened. */
export function asksForChange(text: string): boolean {
  if (pointsToRecommendations(text)) return false;
  return ASKS_PLAINLY.test(text) || (!TELLS.test(text) && (ASKS.test(text) || OPENS.test(text)));
}

/** Whether a paragraph only speaks of recommendations: introduces them, says where they stand, or that there are none. */
export function pointsToRecommendations(text: string): boolean {
  return (
    POINTS.test(text) ||
    /^(?:no (?:further |specific |additional )?recommendations?|none|nil|n\/a|not applicable)\b/i.test(text)
  );
}

/** Whether a paragraph has a verb that tells or states: what is left are bare phrases ("Better recording of visits"). */
export function tells(text: string): boolean {
  return (
    TELLS.test(text) ||
    /\b(?:was|were|had|has|have|is|are|noted|considered|felt|found|made|makes|sets? out|accompan\w+)\b/i.test(text)
  );
}
