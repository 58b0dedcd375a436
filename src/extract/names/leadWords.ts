/** Ordinary English words that stand in the names of bodies, units and posts: evidence that a capitalised word names no person. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of a body's name. */
export const BODY_HEADS = words(`
police constabulary council councils trust trusts board boards partnership partnerships company association commission
authority authorities foundation charity college colleges university office court courts prison prisons probation hospital
hospitals hospice ministry department force forces federation institute alliance forum network consortium society ltd limited plc llp cic sons
`);

/** Last words of a unit's name: a unit stands alone or inside a body. */
export const UNIT_HEADS = words(`
team teams unit units group groups subgroup subgroups sub-group sub-groups service services agency agencies member members
partner partners committee panel directorate division branch hub centre centres practice practices surgery surgeries school
schools provider providers organisations organisation housing refuge care collaborative desk programme project
`);

/** Last words of a post. */
export const POST_HEADS = words(`
manager managers officer officers lead leads leader leaders nurse nurses gp gps director directors head heads chair chairs
chairperson coordinator coordinators co-ordinator co-ordinators inspector superintendent sergeant constable commissioner
commissioners practitioner practitioners matron doctor author executive executives administrator supervisor consultant
advisor adviser advisors advisers analyst secretary clerk worker workers midwife midwives psychiatrist psychologist registrar
governor representative representatives rep reps champion champions minister specialist advocate principal headteacher
holder holders postholder teacher trainer owner president treasurer solicitor barrister coroner judge magistrate ceo coo dsl
`);

/** Words of work and rank order: never a name, wherever they stand. */
export const WORK_WORDS = words(`
safeguarding crime crimes incident incidents management domestic abuse sexual violence protecting vulnerable people persons
protection vulnerability public health mental physical wellbeing named designated senior strategic strategy commissioning
commissioned operational operations investigation investigations investigative intelligence professional standards local
neighbourhood response criminal justice quality performance learning development training workforce information governance
data digital communications legal licensing firearms custody fire rescue ambulance education early help youth offending
community communities national regional international central general clinical primary secondary acute medical integrated
children childrens child adult adults family families social deputy assistant associate interim acting vice chief advanced
independent joint multi multi-agency inter-agency agency steering working task finish all each every relevant partner other
both statutory voluntary specialist complex needs perpetrator perpetrators offender offenders victim victims witness
witnesses survivors homeless homelessness options environment drug drugs alcohol substance misuse recovery pathway pathways
talking therapies equality diversity inclusion human resources older carers disability disabilities maternity midwifery
emergency accident emergencies county borough metropolitan district parish unitary combined locality area division
rehabilitation resettlement offenders sentencing contracts policy policies practice improvement assurance audit risk
reviews review homicide homicides stalking harassment exploitation trafficking modern slavery safety
responsible accountable corporate executive administration support supported advice advocacy counselling nursing nurses
customer customers tenancy tenants estate estates property finance procurement projects programmes engagement participation
represented signatories signatory services representing organisational universal targeted hospital prevention reduction
revised updated previously formerly known with supported funded lead leads secure accommodation employment research
security immigration border revenue pensions work economic fraud cyber serious organised major rural roads traffic missing
hate online volume priority proactive reactive tactical dedicated control contact tasking prevent preventing transformation
delivery business corporate policing force divisional borough borough-wide countywide overall whole
`);

/** Words that stand in bodies' own names; some are surnames as well, so alone they settle nothing. */
export const BODY_NAME_WORDS = words(`
safer first light change grow live living future futures ambition vision together women women's womens men aid home homes
royal young north south east west northern southern eastern western midlands isles city town next new open step steps way ways
turning point bridge house haven harbour hope rise rising voice voices choices choice building build safe lives life lifeline
phoenix access compass horizon horizons solace sanctuary shelter citizens citizen mind age samaritans relate talk links link
one two pathfinder spring positive forward free freedom equal equals strong stronger wise kind bright active connect
connections connected action matters trustees university college church coast coastline ocean river valley westward homeless
crossroads gateway foundations bureau england wales scotland ireland britain british english welsh united kingdom great
greater upper lower central armed army navy veterans refugee refugees muslim jewish christian catholic asian black african
caribbean polish gypsy traveller travellers lgbt deaf blind rape crisis helpline line live-well charter addaction
`);

/** Small words inside names of bodies and posts. */
export const JOINING_WORDS = words("for on of and & in the with at from to by a an or as via within across");
