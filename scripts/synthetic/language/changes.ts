/**
 * A kind of change: `wordings` are verb phrases that ask for it (`{m}`: the matter, `{s}`: the setting, `{staff}`: who
 * works there); `outcomes` what it is hoped to bring; `done`, `going` what is reported of it when finished or under way.
 */
export type Change = {
  readonly id: string;
  readonly wordings: readonly string[];
  readonly outcomes: readonly string[];
  readonly done: readonly string[];
  readonly going: readonly string[];
};

/** Every change of the invented language. */
export const CHANGES: readonly Change[] = [
  change(
    "train",
    "train {staff} in {s} on {m} | deliver learning sessions about {m} to {staff} of {s} | put everyone working in {s} through a course that covers {m} | run workshops for {s} which deal with {m} | build the skills of people employed in {s} in relation to {m}",
    "{staff} feel able to act | More confident work at the front line | People who work there know what to look for",
    "{n} of {of} places were taken up | All three sessions have been held and the slides are kept | Course material signed off; {n} people attended",
    "Two dates are booked, {n} names down so far | A trainer has been found and the content is being written | First session held, {n} came; more to follow",
  ),
  change(
    "procedure",
    "write a procedure on {m} for {s} | set down in the local policy how {s} deals with {m} | draft and adopt written steps for {m} in {s} | bring out a clear rule for {s} about {m} | put the way {s} should handle {m} into a formal document",
    "Everyone follows the same steps | No doubt about what is expected | One rule, known and kept",
    "Document approved and on the intranet | Version {n} was ratified in the spring | Adopted; the former text has been withdrawn",
    "Draft {n} is out for comment | The text waits for legal advice | A first outline went to heads of service",
  ),
  change(
    "audit",
    "audit {m} in {s} | dip sample cases from {s} to test {m} | look back over files in {s} each quarter to see how {m} was handled | check a set of records from {s} for {m} | examine the quality of work on {m} in {s}",
    "Weak spots are seen early | The partnership knows how good the work is | Proof of what happens in practice",
    "{n} files were read, {of} met the standard | Sample finished; findings went to the quality group | Report accepted with four points to act on",
    "{n} of {of} cases read so far | The tool is agreed and readers are named | Sampling starts next quarter",
  ),
  change(
    "lead",
    "name a lead for {m} in {s} | give one senior manager of {s} responsibility for {m} | appoint a champion on {m} within {s} | make somebody in {s} answerable for {m} | designate a person in charge of {m} at {s}",
    "Someone can be asked | Clear ownership | Colleagues know whom to turn to",
    "Post-holder named and in place | The role is written into a job description | A champion and a deputy have been chosen",
    "Expressions of interest are in | The role description is being agreed | Interviews to be held shortly",
  ),
  change(
    "prompt",
    "add a prompt on {m} to the electronic record used in {s} | build a compulsory field for {m} into the case system of {s} | change the computer template in {s} so that it asks about {m} | have the database in {s} remind its users of {m} | configure the software of {s} to bring up {m} on screen",
    "Nothing is left to memory | The screen asks each time | Fewer omissions",
    "Release {n} went live | Field is now compulsory; completion stands at {n} per cent | Tested and switched on at every site",
    "The supplier has priced the work | A test version is with {n} users | Change request {n} is in the queue",
  ),
  change(
    "guide",
    "issue a one-page guide to {m} for {s} | give {staff} in {s} a quick-reference card on {m} | send {s} a practice note about {m} | produce a toolkit on {m} for use in {s} | hand out a short written aid on {m} to people in {s}",
    "Help is at hand when needed | The essentials on one side of paper | Quick answers at the desk",
    "{n} copies went out | The card is in every bag and on the noticeboard | Toolkit published; downloaded {n} times",
    "The wording is with the designer | A reader panel is looking at draft {n} | Content agreed, printing to follow",
  ),
  change(
    "supervise",
    "make {m} a standing item of supervision in {s} | discuss {m} in every one-to-one held in {s} | have managers in {s} go through {m} with each member of their team every month | use reflective sessions in {s} to think about {m} | build {m} into line-management meetings in {s}",
    "Managers see the work | Doubts are talked over in time | Nobody carries it alone",
    "The supervision form has been changed | Managers confirm it is on every agenda | {n} of {of} supervision notes show it",
    "Managers were told in the spring; notes to be looked at | The form is being redesigned | {n} teams have begun",
  ),
  change(
    "protocol",
    "agree a protocol between partners and {s} on {m} | sign a memorandum with {s} that settles {m} | draw up a joint arrangement for {m} with {s} | put a written understanding in place between agencies and {s} about {m} | settle across organisations who does what in {s} about {m}",
    "Agencies pull the same way | Each organisation knows its part | No gap between services",
    "Signed by all {n} members | The arrangement has been in force since the autumn | Memorandum sealed and circulated",
    "{n} of {of} partners have signed | Lawyers are reading the draft | A first meeting of the organisations took place",
  ),
  change(
    "commission",
    "commission a service for {m} linked to {s} | fund specialist support on {m} that {s} can call upon | buy in expert help with {m} for {s} | pay for a post in {s} devoted to {m} | secure long-term money for work on {m} in {s}",
    "Help exists and lasts | People are offered something | A lasting offer",
    "Contract let for three years | Provider began with {n} people on its books | The post is filled and paid for until the decade ends",
    "The specification is out to tender | A bid for {n} thousand pounds went in | Money for one year found; more is sought",
  ),
  change(
    "publicise",
    "run a campaign on {m} aimed at people who use {s} | put up posters about {m} where the public comes to {s} | tell residents about {m} through {s} | publish plain information on {m} for visitors of {s} | use local media together with {s} to make {m} widely known",
    "More people come forward | Residents know | Nobody has to search for help",
    "The campaign reached {n} thousand homes | Posters stand in {n} places | Two weeks of radio spots were aired",
    "Artwork is being tested with readers | Launch set for the winter | {n} venues have agreed to take posters",
  ),
  change(
    "data",
    "collect figures on {m} in {s} and bring them to the board | count how often {m} arises in {s} | build a dashboard of {m} for {s} | give the partnership quarterly numbers about {m} from {s} | measure {m} in {s} and publish the trend",
    "Decisions rest on figures | Change can be seen | A trend that all can follow",
    "Figures are in the quarterly report | The dashboard went live with {n} measures | Baseline set at {n} a year",
    "Definitions are being agreed | First figures expected after the summer | {n} of {of} sources connected",
  ),
  change(
    "forum",
    "hold a regular meeting on {m} with {s} | set up a forum where {s} and others talk through {m} | convene a monthly panel on {m} that includes {s} | bring {s} to the table to plan {m} jointly | start a working group about {m} with members from {s}",
    "People know each other | Problems are talked through | Plans are made together",
    "Terms of reference agreed; {n} meetings so far | The group meets every month | Forum is running with {n} members",
    "First date set | Invitations went to {n} people | A chair is being sought",
  ),
  change(
    "capacity",
    "give {staff} in {s} protected time for {m} | lower caseloads in {s} to leave room for {m} | recruit more people to {s} so that {m} is possible | free hours in the rota of {s} for {m} | raise the number of posts in {s} to allow for {m}",
    "Time to do it well | Workloads that allow for care | Enough hands",
    "{n} more posts filled | Caseload now {n} on average | Two hours a week are kept free",
    "{n} posts are advertised | A business case went to the finance team | Rota trial in {n} teams",
  ),
  change(
    "national",
    "ask the government to set a national standard on {m} for {s} | write to ministers about {m} in {s} | raise with the responsible department the need for rules on {m} in {s} | call for legislation that covers {m} in {s} | lobby Whitehall for country-wide expectations on {m} in {s}",
    "The same everywhere in the country | A matter settled nationally | One standard for all areas",
    "Letter sent and answered | The department has replied and noted the point | Raised through the national network",
    "Letter drafted for the chair to sign | Sent; no answer after {n} weeks | Awaiting a date with officials",
  ),
  change(
    "contract",
    "write {m} into the contract of providers in {s} | make funding for {s} conditional on {m} | add {m} to the service specification of {s} | oblige suppliers to {s} to show that {m} is in hand | include {m} when tenders for {s} are let",
    "Providers are held to it | It is paid for and checked | An obligation, not a favour",
    "All {n} contracts now hold the clause | Specification amended from the new year | Providers have confirmed in writing",
    "The wording is with procurement | {n} of {of} contracts varied | To be included at the next renewal",
  ),
  change(
    "lived-experience",
    "ask people with lived experience what they think of {m} in {s} | consult survivors about {m} in {s} | let those who have been through abuse shape {m} in {s} | gather views of former clients on {m} at {s} | hear from people who have lived through it how {s} fares with {m}",
    "Services that fit those who need them | Those affected are heard | Change led by experience",
    "{n} people were heard; a note is with the board | A reference group of {n} now meets | Their views are in the new plan",
    "{n} people have been invited | A third-sector partner will host the talks | Consent forms are being prepared",
  ),
  change(
    "access",
    "let {s} see records about {m} held elsewhere | open partners' files on {m} to {s} | give {s} read-only sight of what others know of {m} | grant log-ins so that {s} can look up {m} | make entries on {m} by one organisation visible to {s}",
    "The whole picture is there | Nobody works in the dark | Facts can be looked up",
    "{n} log-ins issued | Read-only sight switched on | Sight of files tested and working",
    "The impact assessment is being done | {n} of {of} users set up | Security officers are looking at it",
  ),
  change(
    "route-up",
    "give {s} a route for taking disputes over {m} higher | tell {staff} in {s} whom to go to when {m} is stuck | set a time after which delays over {m} in {s} go to a senior manager | let {s} take disagreements about {m} to the top | make chief officers step in where {m} breaks down in {s}",
    "Blocked cases move | Quarrels are settled fast | Seniors hear in time",
    "The route was used {n} times and works | Ladder with names and numbers issued | Chief officers have agreed it",
    "A flow chart is in draft | Names for the ladder are being collected | Trial with {n} teams",
  ),
];

function change(id: string, wordings: string, outcomes: string, done: string, going: string): Change {
  const parts = (texts: string) => texts.split(" | ");
  return { id, wordings: parts(wordings), outcomes: parts(outcomes), done: parts(done), going: parts(going) };
}
