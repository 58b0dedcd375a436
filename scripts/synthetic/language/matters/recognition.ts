import { mattersOf } from "../matter.ts";

/** Seeing abuse, and the kinds of it. */
export const RECOGNITION = [
  ...mattersOf(
    "risk-assessment",
    "risk that changes after separation | assessing risk again when a couple parts | the rise in risk on leaving | fresh risk assessment once the relationship ends",
    "a run of small incidents seen as one pattern | repeat incidents read together in the risk assessment | adding up minor events when risk is assessed | looking at previous incidents side by side",
    "professional judgement over the score | risk grading that goes past the number of ticks | assessing risk by judgement where the points are low | trusting experience in a risk assessment",
    "risk posed to several people by one person | serial {perpetrators} in risk assessments | assessing risk to former and new partners | risk from someone with many past relationships",
    "asking {victims} how afraid they are | a person's own fear as part of assessing risk | the risk assessment hearing what the person dreads | weight given to fear when risk is assessed",
  ),
  ...mattersOf(
    "coercive-control",
    "coercive control without any violence | controlling behaviour where nobody is hit | coercion that leaves no bruises | domination by rules and threats, known as coercive control",
    "isolation from friends as controlling behaviour | coercive control through cutting people off | being kept from family by a controlling partner | loneliness imposed by coercion",
    "jealousy as an early sign of coercive control | controlling behaviour that begins with possessiveness | coercion that starts in suspicion | constant accusations as a mark of control by coercion",
    "gathering evidence of coercive control | proving controlling behaviour | building a case about coercion | witness accounts that show coercive conduct over time",
    "coercive control in later life | controlling behaviour among older couples | coercion of people past seventy | domination of an ageing spouse as coercive control",
  ),
  ...mattersOf(
    "economic-abuse",
    "economic abuse through withheld wages | financial abuse by keeping back pay | taking a partner's earnings as economic abuse | financial control of the household purse",
    "debts run up in another's name | coerced debt | loans forced on a partner as financial abuse | borrowing made under pressure, a form of economic abuse",
    "joint accounts and economic abuse after parting | financial abuse that goes on once the couple has split | economic control through shared banking after separation | a shared account used for financial control",
    "benefit claims controlled by a partner | economic abuse by way of welfare payments | financial exploitation of allowances | another person drawing the benefit as economic abuse",
    "older people robbed by relatives as financial abuse | economic abuse of parents by grown-up sons and daughters | financial exploitation inside the family of the elderly | pensions taken by kin as economic abuse",
  ),
  ...mattersOf(
    "stalking",
    "stalking by a former partner | harassment once a relationship is over | an ex who will not stop following, that is stalking | pursuit after parting seen as stalking",
    "the first report of stalking | early complaints of harassment | an opening call about being stalked | somebody saying for the first time that they are stalked",
    "applications for stalking protection orders | orders against stalkers | court measures on harassment | protective steps before the bench in stalking cases",
    "a stalker's fixation and what drives it | obsession in stalking | the psychology behind harassment | fixated people who stalk",
    "logs kept by {victims} of stalking | diaries of harassment | a personal record of every approach by a stalker | notes the stalked person makes of each contact",
  ),
  ...mattersOf(
    "non-fatal-strangulation",
    "strangulation as a sign of mortal danger | what non-fatal strangulation says of risk to life | a hand on the throat as a warning of homicide | attempts to strangle as a predictor of death",
    "medical checks after strangulation | clinical examination of strangled patients | scans following suffocation | injuries hidden after somebody was strangled",
    "asking outright about strangulation | a direct question on choking | enquiry whether breathing was ever stopped by strangling | finding out if suffocation took place",
    "charging strangulation as its own offence | the offence of non-fatal strangulation | use of the strangulation law | prosecuting suffocation by name",
    "strangulation during sex | choking described as consensual | claims that strangling was a game | suffocation explained away as wanted",
  ),
  ...mattersOf(
    "professional-curiosity",
    "professional curiosity about injuries | curiosity as to how wounds came about | probing the explanation for bruises | looking beyond the first account of an injury",
    "curiosity about who else is in the room | probing the part of the silent companion | professional interest in the person who always answers | looking beyond the helpful partner",
    "frequent changes of address and curiosity about them | probing why a household keeps moving | looking beyond repeated moves | being curious when people never stay",
    "disguised compliance | curiosity where a parent agrees too readily | probing promises that come easily | looking beyond apparent cooperation",
    "professional curiosity when someone withdraws a complaint | probing a change of story | curiosity about a retracted account | looking beyond a sudden silence",
  ),
];
