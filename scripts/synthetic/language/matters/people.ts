import { mattersOf } from "../matter.ts";

/** Those who are harmed, those around them, those who harm. */
export const PEOPLE = [
  ...mattersOf(
    "complex-needs",
    "people with multiple needs who fit no service | complex needs that fall between teams | those with multiple disadvantage and nowhere to go | multiple needs met by nobody",
    "cases that are stuck | complex cases in which nothing moves | long-running complex cases without progress | stuck cases",
    "a key worker for someone with complex needs | one trusted person across complex cases | a single worker for those with multiple needs | the same face throughout for people of complex needs",
    "homeless women with complex needs | rough sleepers who have multiple needs | complex needs on the street | multiple disadvantage among women without a home",
    "brain injury as a part of complex needs | head injuries in people with multiple needs | complex needs after trauma to the brain | acquired brain damage in complex cases",
  ),
  ...mattersOf(
    "equality",
    "language barriers and trained interpreters | interpreting that is not left to relatives | professional interpreters for speakers of other languages | help in one's own language from an independent interpreter",
    "cultural pressure on minoritised women | so-called honour in minority communities | culture and belief as barriers for minoritised {victims} | ethnic minority women kept silent",
    "visa dependence and immigration status | people with insecure immigration status | migrants whose visa rests on a partner | fear over immigration papers",
    "disabled people who depend on the abuser for care | disability and abuse by a carer, as an equality matter | protected characteristics such as disability | equality for people with impairments who are harmed",
    "same-sex couples and equality of response | LGBT people as {victims}, treated with equality | equality for gay and trans residents who suffer abuse | abuse in same-sex relationships and inclusion",
  ),
  ...mattersOf(
    "children",
    "children seen as {victims} themselves | what violence does to children who live with it | children harmed by hearing abuse | child victims who were never touched",
    "the voice of the child in plans | children's own views | what children say about home | hearing from each child in person",
    "contact arrangements after separation and children | child contact used to go on with abuse | children's visits to a violent parent | contact orders that put a child at risk",
    "teenage relationships and abuse between young people | young people harming one another in love affairs | abuse among adolescents | violence in the first relationships of young people",
    "children bereaved by homicide | a child who has lost a parent to violence | children after a killing in the family | support for bereaved children and those who raise them",
  ),
  ...mattersOf(
    "family-and-friends",
    "relatives who are worried and where they can turn | families and friends with concerns | advice for friends and family who see abuse | worried kin and family members",
    "involving families in reviews | family members' part in a review | bereaved families and the review process | engaging the family while learning is drawn",
    "neighbours who hear violence | friends, family and neighbours as witnesses | what people next door can do, like family or friends | the community round a home, family and friends among them",
    "abuse by grown-up children towards family members | violence of adult sons against family members | parents harmed by family members | adult family members who attack their elders",
    "support to families and friends after a death | family and friends in the weeks after a killing | helping bereaved friends and family | aftercare for those family members left behind",
  ),
  ...mattersOf(
    "victim-engagement",
    "{victims} who do not answer calls | keeping engagement with people who go quiet | engaging those who drop out | contact with hard to engage people",
    "trust built by one worker over time | a trusting relationship with the same professional | engagement that rests on a trusted worker | building trust before anything else",
    "support when {victims} withdraw from prosecution | engagement after a withdrawn statement | people who retract and still need engagement | staying engaged with somebody who drops charges",
    "safe ways of making contact | engaging by the means the person chooses | engagement without alerting the partner | agreed times and channels so that engaging is safe",
    "barriers that keep men from engaging | male {victims} and engagement | engaging men who are harmed | help-seeking by men and what stands against engaging",
  ),
  ...mattersOf(
    "perpetrator-response",
    "behaviour change programmes for {perpetrators} | courses for offenders that work on behaviour change | perpetrator programmes | work with perpetrators to change what they do",
    "tracking the most dangerous {perpetrators} | offender management of serial perpetrators | close oversight of repeat domestic abuse offenders | managing high-harm perpetrators",
    "{perpetrators} who manipulate professionals | offenders that charm or mislead agencies | being taken in by a perpetrator | manipulation of services by the perpetrator",
    "counter-allegations and who is the primary perpetrator | telling the perpetrator from the victim | both parties accused, and finding the perpetrator | identifying the main offender where each blames the other",
    "housing for {perpetrators} so that the family can stay | moving the perpetrator, not the victim | somewhere else for the offender to live | rehousing perpetrators away from the home",
  ),
];
