const BODY =
  /\b(?:police|constabulary|nhs|trust|council|services?|social care|housing|homes|hospitals?|(?:general|gp|medical) practices?|primary care|gps?|surgery|ccg|icb|board|partnership|probation|ambulance|schools?|college|university|aid|refuge|association|charity|company|cps|prison|hmp|authority|office|courts?|department|agenc(?:y|ies)|commissioning|commissioner|foundation|society|idva|marac|mash|education|fire (?:and|&) rescue|public health|mental health|dwp|jobcentre|cafcass|government|ministry|ofsted|college of policing|csp|women['’]?s|victim support|health visiting|midwifery)\b|\bcare$/i;
const TOPIC =
  /\b(?:sharing|training|working|recording|awareness|assessments?|curiosity|risks?|responses?|management|support for|access to|identif\w+|understanding|use of|role of|impact|pathways?|policy|policies|procedures?|referrals?|engagement|importance|attendance|commissioning of|communication|supervision|information|opportunit\w+|barriers|escalation|practice (?:in|on|around|issues)|control|abuse\b(?! (?:service|partnership|board|commissioner|team|forum|alliance)))\b/i;
const MODAL =
  /\b(?:should|must|will|shall|needs? to|is|are|was|were|has|have|that|be|been|between|regarding|which|who)\b/;
const LITTLE = /^(?:of|the|and|for|in|on|at|to|a|an|with|by|from)$/i;
const MANY_BODIES =
  /\b(?:partnership|board|multi-?agency|all agencies|partner agencies|home office|government|ministry|department (?:of|for)|national|csp)\b/i;

/**
 * Whether a heading names a body that learning or recommendations stand under ("Housing", "IDVA", "Fenmarsh Constabulary"), not a topic ("Information sharing").
 * Known by the words bodies are named with or by being an abbreviation: no list of bodies.
 */
export function isBodyName(heading: string): boolean {
  const words = heading.split(/\s+/);
  if (heading === "" || words.length > 12 || MODAL.test(heading) || /[.;?!]$/.test(heading)) return false;
  if (/^[A-Z][A-Z&/-]{1,7}$/.test(heading)) return true;
  if (/^(?:that|to)\b/i.test(heading) || (words.length > 4 && /^(?:all|each|every|any)\b/i.test(heading))) return false;
  return BODY.test(heading) && !TOPIC.test(heading) && isWrittenAsName(words);
}

/** Half of the words of a name or more open with a capital, little words left out ("Children's social care"). */
function isWrittenAsName(words: readonly string[]): boolean {
  const telling = words.filter((word) => /^[\p{L}]/u.test(word) && !LITTLE.test(word));
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length * (telling.length > 3 ? 2 : 3) >= telling.length;
}

/** Whether the body so named answers for many (a partnership, a board, a ministry), so that what is said to it is the panel's. */
export function speaksForMany(body: string): boolean {
  return MANY_BODIES.test(body);
}
