import type { CodablePassage } from "../../src/coding/passageParts.ts";

/**
 * Passages invented in the manner of published plans, with the themes a careful reader gives them by the codebook's
 * definitions. `arguable` themes count neither way.
 */
export type GoldPassage = CodablePassage & {
  readonly themes: readonly string[];
  readonly arguable?: readonly string[];
};

export const GOLD_PASSAGES: readonly GoldPassage[] = [
  {
    kind: "recommendation",
    text: "Northmoor Hospitals should make sure that a marker is placed on the patient's notes whenever a case has been heard at MARAC, and that it is taken off when it no longer applies.",
    themes: ["flags", "marac"],
  },
  {
    kind: "action",
    text: "Alerts to be added to the electronic record of every patient known to be at risk from a partner, and reviewed each year.",
    outcome: "Ward staff see the warning as soon as the record opens.",
    themes: ["flags"],
    arguable: ["technology-systems"],
  },
  {
    kind: "learning",
    text: "Case notes did not say why decisions had been taken, and minutes of two strategy meetings could not be found.",
    lesson: "Record keeping must show the reasons for decisions.",
    themes: ["recording-quality"],
  },
  {
    kind: "action",
    text: "Managers will dip sample twenty files a quarter to check that the rationale for each decision is clearly documented.",
    themes: ["audit-and-assurance", "recording-quality"],
  },
  {
    kind: "recommendation",
    text: "Fenland Borough Council and Wealdshire Police should agree how they will share information about tenants at risk, and put an information sharing agreement in writing.",
    themes: ["information-sharing"],
    arguable: ["policy-and-procedure", "housing-and-safety"],
  },
  {
    kind: "recommendation",
    text: "That the Partnership seeks assurance that agencies notify the GP when a patient discloses abuse.",
    themes: ["audit-and-assurance", "information-sharing", "primary-care"],
  },
  {
    kind: "action",
    text: "Agree a process with Borsetshire for passing on cases when a victim moves to another county.",
    themes: ["cross-border", "information-sharing"],
    arguable: ["policy-and-procedure"],
  },
  {
    kind: "clause",
    text: "Where a person moves out of the area, a MARAC to MARAC transfer is made within two working days.",
    themes: ["cross-border", "marac"],
  },
  {
    kind: "recommendation",
    text: "The chair should write to every agency that has missed more than two MARAC meetings in a year.",
    themes: ["marac"],
  },
  {
    kind: "clause",
    text: "Representatives complete the research form before the Multi-Agency Risk Assessment Conference and offer actions at the meeting.",
    themes: ["marac"],
  },
  {
    kind: "action",
    text: "MARAC Steering Group to produce a leaflet for residents about help after separation.",
    themes: ["awareness-raising"],
  },
  {
    kind: "recommendation",
    text: "Clear referral pathways into specialist domestic abuse services should be available on every ward.",
    themes: ["referral-pathways"],
    arguable: ["specialist-services"],
  },
  {
    kind: "learning",
    text: "Staff were unsure how to make a safeguarding referral and nobody signposted her to the refuge.",
    themes: ["referral-pathways"],
    arguable: ["housing-and-safety"],
  },
  {
    kind: "recommendation",
    text: "All agencies should remind staff of the escalation procedure to use where they disagree with a decision of another agency.",
    themes: ["escalation", "policy-and-procedure"],
    arguable: ["training"],
  },
  {
    kind: "clause",
    text: "Disagreements between professionals are raised with the senior manager of each service and then with the chair.",
    themes: ["escalation"],
  },
  {
    kind: "recommendation",
    text: "Wealdshire Police should ensure that a DASH is completed at every incident and that earlier incidents are looked at as a pattern.",
    themes: ["risk-assessment"],
  },
  {
    kind: "action",
    text: "Risk assessments to be reviewed by a supervisor before the level of risk is changed.",
    themes: ["risk-assessment", "supervision"],
  },
  {
    kind: "learning",
    text: "Violence was escalating over that spring, and each report was dealt with as an isolated incident.",
    lesson: "Professionals need to see repeat incidents as a pattern of rising risk.",
    themes: ["risk-assessment"],
  },
  {
    kind: "recommendation",
    text: "Training on coercive and controlling behaviour should be mandatory for all front-line housing officers.",
    themes: ["coercive-control", "training"],
    arguable: ["housing-and-safety"],
  },
  {
    kind: "learning",
    text: "Practitioners did not recognise that his control over where she went and whom she saw was coercion.",
    themes: ["coercive-control"],
  },
  {
    kind: "recommendation",
    text: "The council should work with local banks so that staff recognise economic abuse and know where to send customers for help.",
    themes: ["economic-abuse"],
    arguable: ["training", "referral-pathways", "awareness-raising"],
  },
  {
    kind: "recommendation",
    text: "The force should review how it identifies stalking after a relationship has ended and its use of Stalking Protection Orders.",
    themes: ["protective-orders", "stalking"],
  },
  {
    kind: "action",
    text: "Bulletin to all ambulance crews on the signs and dangers of non-fatal strangulation.",
    themes: ["non-fatal-strangulation", "training"],
  },
  {
    kind: "recommendation",
    text: "Midwives should ask every woman about abuse, alone, at booking and again later in pregnancy.",
    themes: ["routine-enquiry"],
    arguable: ["children"],
  },
  {
    kind: "action",
    text: "Roll out targeted enquiry in the fracture clinic.",
    outcome: "More patients are asked about domestic abuse.",
    themes: ["routine-enquiry"],
  },
  {
    kind: "learning",
    text: "Workers accepted what they were told and did not look beyond the presenting problem.",
    lesson: "Professional curiosity means asking the next question.",
    themes: ["professional-curiosity"],
  },
  {
    kind: "recommendation",
    text: "The suicide prevention strategy should name domestic abuse as a risk factor for self-harm and suicide.",
    themes: ["policy-and-procedure", "suicide"],
    arguable: ["risk-assessment"],
  },
  {
    kind: "recommendation",
    text: "The Partnership should create a panel for people facing multiple disadvantage whose cases are stuck between services.",
    themes: ["complex-needs"],
  },
  {
    kind: "learning",
    text: "Services each dealt with one problem and nobody held the whole of a complex case.",
    themes: ["complex-needs"],
  },
  {
    kind: "recommendation",
    text: "Recovery Wealdshire should ask about violence at home in every assessment of a person who is dependent on alcohol.",
    themes: ["routine-enquiry", "substance-use"],
  },
  {
    kind: "action",
    text: "Substance misuse services to nominate a lead for domestic abuse.",
    themes: [],
    arguable: ["substance-use"],
  },
  {
    kind: "recommendation",
    text: "Where a patient with depression reports conflict at home, mental health practitioners should consider domestic abuse in the care plan.",
    themes: ["mental-health"],
  },
  {
    kind: "action",
    text: "Borset and Felpersham Mental Health NHS Foundation Trust to share the action plan with ward managers.",
    themes: [],
    arguable: ["training", "information-sharing"],
  },
  {
    kind: "recommendation",
    text: "Adult Social Care should ensure that workers know when to assess mental capacity and how to record a best interests decision.",
    themes: ["mental-capacity"],
    arguable: ["recording-quality", "training"],
  },
  {
    kind: "recommendation",
    text: "Professional interpreters, never relatives, should be used for victims whose first language is not English.",
    themes: ["equality"],
  },
  {
    kind: "recommendation",
    text: "The board should find out what stops older women and women from minoritised communities coming forward.",
    themes: ["equality"],
    arguable: ["victim-engagement"],
  },
  {
    kind: "recommendation",
    text: "Children living with abuse should be recognised as victims, and their voice should be heard in every assessment.",
    themes: ["children"],
  },
  {
    kind: "action",
    text: "Children's Services to circulate the revised policy to team managers.",
    themes: ["policy-and-procedure"],
  },
  {
    kind: "recommendation",
    text: "Agencies should listen to friends and relatives who are worried about somebody and tell them what they can do.",
    themes: ["family-and-friends"],
  },
  {
    kind: "recommendation",
    text: "The IDVA service should try other ways of keeping contact with victims who find it hard to engage, before it closes a case.",
    themes: ["victim-engagement"],
  },
  {
    kind: "learning",
    text: "She withdrew her statement and no one asked what would have made it possible for her to continue.",
    lesson: "Victims need support at the time they think of withdrawing from a prosecution.",
    themes: ["victim-engagement"],
  },
  {
    kind: "recommendation",
    text: "The Probation Service should challenge the behaviour of perpetrators during supervision and refer them to a behaviour change programme.",
    themes: ["perpetrator-response"],
    arguable: ["supervision", "referral-pathways"],
  },
  {
    kind: "learning",
    text: "He was skilled at manipulating professionals and turned them against each other.",
    themes: ["perpetrator-response"],
  },
  {
    kind: "recommendation",
    text: "Custody sergeants should consider a Domestic Violence Protection Notice whenever a suspect is to be released without charge.",
    themes: ["protective-orders"],
  },
  {
    kind: "action",
    text: "Guidance on bail conditions and on breaches of non-molestation orders to be re-issued to response officers.",
    themes: ["protective-orders"],
    arguable: ["policy-and-procedure", "training"],
  },
  {
    kind: "recommendation",
    text: "GP practices should have a named domestic abuse lead and read letters from the emergency department on the day they arrive.",
    themes: ["primary-care"],
  },
  {
    kind: "recommendation",
    text: "Social landlords should offer the sanctuary scheme to every tenant who reports abuse and not only to those who are homeless.",
    themes: ["housing-and-safety"],
  },
  {
    kind: "recommendation",
    text: "Firearms licensing should write to the applicant's doctor before a shotgun certificate is renewed.",
    themes: ["firearms"],
    arguable: ["information-sharing", "primary-care"],
  },
  {
    kind: "recommendation",
    text: "Safety planning should cover tracking devices, shared accounts and the monitoring of phones by an abusive partner.",
    themes: ["technology-abuse"],
  },
  {
    kind: "action",
    text: "Change the case management system so that linked addresses come up in one search.",
    themes: ["technology-systems"],
  },
  {
    kind: "action",
    text: "A seven-minute briefing and a webinar will be prepared for practitioners on the lessons of this review.",
    themes: ["training"],
  },
  {
    kind: "recommendation",
    text: "All district nurses should complete level 2 domestic abuse training within a year of joining.",
    themes: ["training"],
  },
  {
    kind: "recommendation",
    text: "Team managers should discuss every high-risk case in supervision and record their oversight on the file.",
    themes: ["supervision"],
    arguable: ["recording-quality", "risk-assessment"],
  },
  {
    kind: "action",
    text: "Reflective supervision offered monthly to refuge workers, and caseloads capped at twenty.",
    themes: ["supervision"],
    arguable: ["housing-and-safety"],
  },
  {
    kind: "recommendation",
    text: "Felpersham Hospital should update its domestic abuse policy and tell staff where to find it.",
    themes: ["policy-and-procedure"],
    arguable: ["training"],
  },
  {
    kind: "action",
    text: "Write a protocol for joint visits by housing and adult social care.",
    themes: ["policy-and-procedure"],
    arguable: ["housing-and-safety"],
  },
  {
    kind: "recommendation",
    text: "The Community Safety Partnership should audit whether the changes promised after earlier reviews have been made.",
    themes: ["audit-and-assurance"],
  },
  {
    kind: "recommendation",
    text: "Commissioners should fund a second hospital IDVA and secure the helpline for three years.",
    themes: ["specialist-services"],
  },
  {
    kind: "action",
    text: "A campaign on local radio and posters in libraries will tell the public where to find help.",
    themes: ["awareness-raising"],
  },
  {
    kind: "recommendation",
    text: "Employers in the county should be encouraged to adopt a workplace policy for staff who are victims of abuse.",
    themes: ["policy-and-procedure", "safe-employment"],
    arguable: ["awareness-raising"],
  },
  {
    kind: "recommendation",
    text: "Vetting of volunteers should be repeated every three years.",
    themes: ["safe-employment"],
  },
  {
    kind: "recommendation",
    text: "The Home Office should amend the statutory guidance so that reviews can see medical records of the accused.",
    themes: ["national-action"],
    arguable: ["information-sharing", "perpetrator-response", "policy-and-procedure"],
  },
  {
    kind: "action",
    text: "National action: the Ministry of Justice is asked to change the law on disclosure of previous convictions to a new partner.",
    themes: ["national-action"],
    arguable: ["information-sharing", "protective-orders", "perpetrator-response"],
  },
  { kind: "action", text: "Complete and closed.", themes: [] },
  {
    kind: "action",
    text: "Report to be presented at the next meeting of the board in March.",
    themes: [],
    arguable: ["audit-and-assurance"],
  },
  {
    kind: "learning",
    text: "He collected her from work in the family car, and the neighbours knew both of them by sight. The review was told that the surgery was near the school. Nothing in this was known to any service at the time, and the panel makes no criticism of it.",
    themes: [],
    arguable: ["family-and-friends"],
  },
  {
    kind: "action",
    text: "The Women's and Children's Aid manager will attend the sub-group and bring back its notes.",
    themes: [],
  },
  {
    kind: "action",
    text: "Think Family Safeguarding team to be asked for a progress note.",
    themes: [],
    arguable: ["audit-and-assurance"],
  },
  {
    kind: "action",
    text: "Meet the Clinical Commissioning Group, the Police and Crime Commissioner and the National Probation Service to agree dates.",
    themes: [],
  },
];
