import { mattersOf } from "../matter.ts";

/** Those who do the work, what they can offer, and what lies beyond them. */
export const WORKFORCE = [
  ...mattersOf(
    "training",
    "training that is refreshed every two years | out-of-date training | refresher training after a set time | training kept current",
    "training on domestic abuse for people who are not specialists | basic awareness training across the workforce | training everyone in the first signs | learning sessions open to all posts, as training",
    "learning from reviews put into training | training drawn from past homicides | lessons of deaths taught as training material | training built round real findings",
    "how far training changes what people do | the effect of training on practice | testing what training achieved | skills after training, measured",
    "joint training of several agencies | training in mixed groups | shared training days between organisations | training together, not apart",
  ),
  ...mattersOf(
    "supervision",
    "supervision after a distressing case | safeguarding supervision following a death | debrief and supervision for people who were shaken | reflective supervision once a tragedy has struck",
    "allocation of cases to new workers under supervision | supervision of newly qualified colleagues | supervised caseloads for beginners | how supervisors hand out hard cases",
    "case drift noticed in supervision | supervision that asks why nothing has moved | stalled work and supervision | supervisors picking up cases adrift",
    "group supervision with a psychologist | clinical supervision in groups | peer supervision sessions | regular supervision shared among colleagues",
    "records of supervision in the file | writing down supervision decisions | notes from supervision kept with the case | supervision outcomes put on paper",
  ),
  ...mattersOf(
    "specialist-services",
    "independent advocates based in hospital | IDVA posts at the acute hospital | hospital IDVA provision | specialist advocacy in hospital settings, commissioned for the long term",
    "short-term funding of specialist services | grants that end after a year for specialist support | long contracts for specialist provision | specialist services whose funding is insecure",
    "help led by and for minoritised women, as a commissioned specialist service | commissioned by-and-for specialist groups | specialist funding for services run by the communities they help | small specialist charities and how they are commissioned",
    "specialist therapy after abuse | commissioned counselling with a specialist in trauma | specialist recovery courses and their funding | funding for long-term specialist therapy",
    "a court support worker as a specialist post | specialist advocates in the courtroom, funded | commissioned accompaniment to hearings by a specialist | the specialist role at court and its funding",
  ),
  ...mattersOf(
    "awareness-raising",
    "what abuse without violence looks like, as public awareness | public awareness of hidden abuse | a public that knows the less visible signs, through awareness | raising awareness of control among residents",
    "where to get help in rural parishes, made known by campaigns | awareness of help in the countryside | publicity for services in remote villages | campaign messages that reach isolated farms",
    "employers and their part in public awareness | awareness in workplaces | campaigns with local firms | raising awareness through businesses",
    "bystanders in pubs and clubs, by way of awareness campaigns | awareness among night-time bystanders | publicity for those who witness abuse on a night out | campaigns that teach onlookers what to do",
    "reviews published so that the public can read them, for awareness | public awareness of what reviews found | publicity for published findings | raising awareness of what was learned from deaths",
  ),
  ...mattersOf(
    "safe-employment",
    "vetting of volunteers | recruitment checks on unpaid helpers | safer recruitment of volunteers | vetting people before they help out",
    "employees who are themselves abusers | staff accused of abuse and employment rules | employment action against colleagues who harm at home | HR and the worker who is a perpetrator",
    "leave for employees who flee | paid time off work for staff affected by abuse | employment terms for workers who need to get away | HR leave where staff are affected by abuse",
    "references that tell the truth about past conduct | recruitment references and disclosure of misconduct | safe recruitment through full references | vetting by asking former employers",
    "re-vetting during employment | repeat vetting of those already in post | safe employment checks every few years | vetting again after the first appointment",
  ),
  ...mattersOf(
    "national-action",
    "a national register of serial offenders, which government should consider | the case for a countrywide list of dangerous people, to be put to the Home Office | Home Office plans for a national register | government rules for listing repeat abusers nationwide",
    "national guidance on funding reviews from government | Home Office money for reviews | government support towards the cost of statutory reviews | the Home Office contribution to review costs",
    "national rules on notifying deaths, to be settled by government | Home Office guidance on who reports a death | government direction about referral of deaths | a countrywide duty of notice laid down by the Home Office",
    "legislation on information between health and police, for government to consider | a change in law about health data, by government | government legislation to open clinical information to police | the law on clinical confidence, as a question for government",
    "national learning drawn from all reviews by government | a Home Office summary of lessons across the country | government publication of lessons from every area | Home Office reports that join the findings nationwide",
  ),
];
