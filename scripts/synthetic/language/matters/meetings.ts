import { mattersOf } from "../matter.ts";

/** How agencies plan and act together. */
export const MEETINGS = [
  ...mattersOf(
    "marac",
    "attendance at MARAC by people who can commit resources | decision-makers being present at MARAC | senior representation round the MARAC table | MARAC members with authority to act",
    "research brought to MARAC before the meeting | background checks done ahead of MARAC | preparation by MARAC representatives | reading up on each case prior to MARAC",
    "chasing MARAC actions until they are done | follow-up of what MARAC decided | tracking MARAC tasks to completion | making sure promises given at MARAC are kept",
    "telling {victims} what MARAC discussed | feedback to the person after MARAC | explaining the outcome of MARAC to those it concerns | letting people know what came of their MARAC case",
    "cases that come back to MARAC within the year | repeat referrals to MARAC | hearing a case again at MARAC after a further incident | returning cases on the MARAC list",
  ),
  ...mattersOf(
    "referral-pathways",
    "what happens when a referral is turned down | refused referrals | declined referrals and who tells the referrer | a referral that is sent back",
    "one front door for referrals about abuse | a single point of access for people who need help | one number that takes every referral | a shared entrance to services instead of many",
    "self-referral by {victims} | people referring themselves | direct access without a professional's referral | coming forward oneself, with no referral form",
    "waiting times after being referred | the delay between referral and first appointment | how long people wait once referred | time lost from referral to contact",
    "signposting that ends in a real contact | a warm hand-over in place of a leaflet | making sure the person signposted arrives | checking that a referral reached somebody",
  ),
  ...mattersOf(
    "escalation",
    "professional disagreements about thresholds | disputes between agencies over who qualifies | escalation where two services differ on eligibility | resolving professional quarrels about criteria",
    "concerns that nobody has answered | unanswered worries and how they are escalated | escalating when a partner stays silent | raising concerns with senior managers after no reply",
    "cases where danger is not falling | escalation of cases in which risk stays high | moving a case up when plans do not work | stepping up a response that has stalled",
    "calls to the duty manager at night | escalating out of hours | raising concerns with a senior person after dark | reaching somebody in charge at weekends",
    "challenge to a decision to close a case | escalation before a case is shut | disputing closure | raising concerns over ending involvement too early",
  ),
  ...mattersOf(
    "policy-and-procedure",
    "the policy on missed appointments | what procedure says when someone does not attend | guidance about people who are not seen | the protocol for no-shows",
    "different versions of the same policy | outdated procedures still in use | old guidance that was never withdrawn | conflicting protocols in circulation",
    "putting policy into words that frontline workers can use | procedures written in plain language | guidance that fits on a page | protocols short enough to be read",
    "the domestic abuse policy for people who work here and are harmed themselves | policy covering our own colleagues as {victims} | procedures when an employee discloses | guidance on abuse among the workforce",
    "joint working between adult and child teams in policy | a procedure that links work with grown-ups to work with under-eighteens | guidance joining the two safeguarding worlds | one protocol for whole households",
  ),
  ...mattersOf(
    "audit-and-assurance",
    "evidence that earlier actions have changed practice | assurance about the effect of former plans | proof that finished actions made a difference | auditing the lasting result of past reviews",
    "the quality of safety plans | assurance over how good safety plans are | audits of protection plans | whether plans to keep people safe are sound",
    "feedback forms and what they show | questionnaire results and their use | survey answers as assurance | evaluation by means of replies from users",
    "cases closed without further action | dip samples of no-further-action decisions | auditing closures where nothing was done | assurance on files ended at first contact",
    "returns made by agencies to the partnership | assurance statements sent in by members | yearly evidence from each partner | self-assessment against agreed standards, with proof",
  ),
];
