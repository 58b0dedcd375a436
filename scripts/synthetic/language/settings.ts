/** Where a change is to be made: noun phrases that mean the same, and the kind of body (`bodies.ts`) that answers for it. */
export type Setting = { readonly id: string; readonly body: string; readonly wordings: readonly string[] };

/** Every setting of the invented language. */
export const SETTINGS: readonly Setting[] = [
  setting("custody", "police", "the custody suite | police cells | detention areas | the custody block"),
  setting("control-room", "police", "the control room | call handling | the emergency contact centre | dispatch"),
  setting("beat", "police", "neighbourhood policing | local beat teams | community officers' teams | the village beat"),
  setting("detectives", "police", "the investigation unit | detective teams | the crime desk | the protection unit"),
  setting("maternity", "hospital", "maternity care | midwifery | antenatal clinics | the birth unit"),
  setting("emergency", "hospital", "the emergency department | A&E | casualty | urgent care"),
  setting("wards", "hospital", "hospital wards | in-patient care | the acute wards | bedside care"),
  setting("surgery", "gp", "GP surgeries | general practice | family doctors | primary care"),
  setting(
    "mental-ward",
    "mental-health",
    "the psychiatric unit | mental health wards | the secure ward | in-patient psychiatry",
  ),
  setting(
    "mental-team",
    "mental-health",
    "community mental health teams | the crisis line | outreach psychiatry | home treatment",
  ),
  setting("health-visiting", "hospital", "health visiting | community nursing | district nurses | school nursing"),
  setting(
    "treatment",
    "treatment",
    "the drug and alcohol service | recovery clinics | addiction treatment | the detox programme",
  ),
  setting(
    "probation",
    "probation",
    "probation offices | community supervision teams | offender managers | the reporting centre",
  ),
  setting("prison", "prison", "the prison | resettlement | the release unit | the jail"),
  setting("housing", "housing", "housing offices | tenancy teams | the landlord's front desk | estate managers"),
  setting("homeless", "council", "the homelessness team | night shelters | the housing options desk | hostels"),
  setting("schools", "schools", "schools | classrooms | education settings | the pastoral team"),
  setting("college", "schools", "the sixth-form college | further education | the campus | student welfare"),
  setting(
    "child-care",
    "children",
    "children's social care | the child protection team | family support | social work with families",
  ),
  setting("adult-care", "adults", "adult social care | the safeguarding adults team | care management | day centres"),
  setting(
    "outreach",
    "specialist",
    "the outreach service | the advocacy team | community support workers | the helpline",
  ),
  setting("refuge", "specialist", "the refuge | emergency accommodation | the safe house | supported rooms"),
  setting("ambulance", "ambulance", "ambulance crews | the paramedic service | first responders | emergency medics"),
  setting("courts", "courts", "the family bench | court waiting areas | the magistrates' building | hearing centres"),
];

function setting(id: string, body: string, wordings: string): Setting {
  return { id, body, wordings: wordings.split(" | ") };
}
