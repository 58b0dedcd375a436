import { mattersOf } from "../matter.ts";

/** Health, and harm to oneself. */
export const HEALTH = [
  ...mattersOf(
    "routine-enquiry",
    "routine enquiry about abuse in pregnancy | asking expectant mothers about domestic abuse | questions on safety at home before birth | enquiry with pregnant patients as a matter of routine",
    "seeing people alone so that abuse can be asked about | time without the partner for routine enquiry | a private moment to ask about home | asking about abuse out of others' hearing",
    "asking men about domestic abuse | routine enquiry with male patients | questions on abuse put to men | enquiring whether a man is safe at home",
    "repeating the question about abuse at later visits | routine enquiry more than once | asking again on abuse after a first no | coming back to enquiry at follow-up",
    "what to do after a yes to routine enquiry | next steps once somebody says they are abused when asked | the response to disclosure at enquiry | acting on the answer when people are asked about abuse",
  ),
  ...mattersOf(
    "suicide",
    "suicide among {victims} | people taking their own lives after abuse | deaths by suicide linked to violence at home | self-inflicted death following domestic abuse",
    "threats of suicide used to control | suicidal threats as blackmail | a partner who says they will end their life to get their way | self-harm threatened as a means of power",
    "self-harm seen in hospital and the question why | asking what lies behind self-harm | causes of overdose explored | suicidal crises traced back to home",
    "bereavement by suicide in the family | relatives left after a suicide | families mourning someone who took their own life | suicide loss and those who remain",
    "safety plans for suicidal {perpetrators} | suicide risk in those who harm others | murder followed by suicide | homicidal and suicidal thoughts in one person",
  ),
  ...mattersOf(
    "substance-use",
    "drinking by the person who causes harm | alcohol and {perpetrators} | drunken violence | alcohol-fuelled assaults by a partner",
    "{victims} who use drugs to cope | substance use as a way of getting through abuse | drug-taking that follows from being harmed | alcohol as self-medication by those abused",
    "being turned away from help because of alcohol | support refused over drug use | services that exclude drinkers | substance users shut out of shelter",
    "prescription drugs misused at home | dependence on prescribed opioids | drug misuse that began with tablets from the doctor | substance misuse of medicines",
    "the partner's role in someone's drug treatment | relapse caused by a spouse during alcohol treatment | sabotage of detox by the other half | a companion who hinders drug recovery",
  ),
  ...mattersOf(
    "mental-health",
    "violence at home behind a mental health crisis | mental ill health caused by abuse | abuse as the root of mental distress | domestic violence found in those who are mentally unwell",
    "missed mental health appointments | mental health patients who stop coming | disengagement from mental health treatment | people lost to mental health follow-up",
    "carers' accounts in mental health assessments | what relatives tell mental health clinicians | the carer's voice when somebody is mentally ill | listening to kin in mental health work",
    "personality disorder diagnoses that hide abuse | mental health labels covering trauma | trauma mistaken for a mental disorder | a diagnosis that overlooks mental harm by a partner",
    "discharge from mental health wards to a violent home | leaving mental health hospital into danger | where a mentally unwell person goes after the ward | planning mental health discharge with safety in mind",
  ),
  ...mattersOf(
    "mental-capacity",
    "mental capacity under pressure from a partner | capacity assessments where someone is coerced | undue pressure and the Mental Capacity Act | deciding freely, or lacking capacity through fear",
    "unwise choices and capacity | mental capacity when a person stays with danger | the right to decide badly under the capacity law | capacity of people who return to harm",
    "the inherent jurisdiction for adults with capacity who are not free | going to the high court under inherent jurisdiction | court protection where capacity exists but freedom does not | inherent jurisdiction when all else has failed",
    "best interests meetings | decisions in a person's best interests | best-interest planning where capacity is absent | working out best interests with those close",
    "alcohol and fluctuating mental capacity | capacity that comes and goes with drink | assessing capacity once sober | changing mental capacity in intoxicated adults",
  ),
  ...mattersOf(
    "primary-care",
    "coding abuse in GP notes | general practice entries on domestic abuse | how a GP practice marks abuse in the notes | primary care coding of disclosures",
    "letters from hospital read by general practice | what a GP does with emergency discharge notes | primary care follow-up of casualty letters | GP practice review of hospital correspondence",
    "couples registered at one GP practice | both partners with the same general practice | confidentiality in primary care where the pair share a doctor | a GP who treats {victims} and {perpetrators} alike",
    "reception desks in general practice | GP receptionists noticing distress | front-of-house workers of primary care and what they see | the GP practice waiting room",
    "repeated visits to a GP with vague complaints | frequent attenders in general practice | primary care patients who keep coming with aches | GP patients seen often and never asked",
  ),
];
