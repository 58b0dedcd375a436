import { mattersOf } from "../matter.ts";

/** What is written down, marked and passed on. */
export const RECORDS = [
  ...mattersOf(
    "flags",
    "warning markers on the file of a person at high risk | flags that show at once who is in danger | alerts set against the name of {victims} | a visible tag wherever danger to life is known",
    "taking a marker off when the danger has passed | the removal of out-of-date flags | clearing alerts that no longer apply | an end date for every tag",
    "markers on the address as well as the person | flags tied to a house, not only a name | alerts that follow the property | a tag on the premises where violence happened",
    "flags on the notes of {perpetrators} | an alert against those who cause harm | marking the record of the dangerous partner | a warning tag for people known to be violent",
    "one shared code for abuse in clinical notes | an agreed flag on the patient file where there is abuse | the same alert code on each health record | uniform tagging of abuse by clinicians",
  ),
  ...mattersOf(
    "recording-quality",
    "writing down why a decision was taken | case notes that give reasons | a record of the thinking behind each choice | documented grounds for what was decided",
    "the exact words {victims} use | verbatim quotations in case notes | recording disclosures as they were spoken | a written account in the person's own voice",
    "names of everyone living at the home | a record of who is in the household | documenting all adults and children at the address | noting down each occupant",
    "full minutes of planning discussions | written notes of what professionals settled by telephone | a documented trail of conversations between teams | the recording of agreements made in the corridor",
    "a running chronology for long cases | one timeline kept at the front of the record | dates of all contacts documented in order | a history sheet that builds up in the case notes",
  ),
  ...mattersOf(
    "information-sharing",
    "sharing worries about danger the same day | passing on intelligence without delay | the prompt exchange of information when fear rises | same-day disclosure to agencies that need to know",
    "telling the next service when someone is discharged | the hand-over of information at the end of care | notifying partners as a case closes | a summary shared on leaving",
    "when consent is not needed to share | lawful disclosure without permission | sharing information against a person's wishes to prevent harm | the legal grounds for passing information on",
    "asking other agencies what they hold | checking for information from partners before deciding | seeking intelligence held elsewhere | enquiries to agencies about earlier contact",
    "what relatives have reported to one service reaching the rest | information received from families shared onward | passing on what friends tell a single agency | a relative's report exchanged among partners",
  ),
  ...mattersOf(
    "cross-border",
    "files following a family that moves to another area | the transfer of records across county lines | case papers that travel when people relocate to a different county | handing over to a neighbouring area after a move",
    "incidents that happen in another force's area | cross-border offences dealt with by two forces | violence committed beyond the force boundary | crimes spread over different forces",
    "{victims} placed in a refuge far from home | out-of-area placements for people who flee | safe houses in another county | support for somebody re-homed across a boundary",
    "what is known to authorities overseas | convictions abroad | checks with another country | history held by a foreign jurisdiction",
    "moving conference cases from one county to another | out of area transfers between conferences | a high-risk case that changes borough | passing a live case to the neighbouring area's coordinator",
  ),
  ...mattersOf(
    "technology-systems",
    "searching across separate databases at once | one look-up over all case management systems | a single search of every computer system | finding a person in several electronic systems in one step",
    "old computer systems that cannot talk to new ones | links between IT systems of different ages | connecting the former database with its replacement | joining up ageing software",
    "duplicate entries for the same person | merging double records on the electronic system | two files for one individual in the database | repeated profiles in the case management system",
    "remote access to the case system at night | using the computer system away from the desk | out-of-hours log-in to the management system | opening electronic files from a laptop in the field",
    "automatic reminders when a task is overdue | system messages about missed deadlines | software that chases late work | the computer's prompts for tasks not done",
  ),
];
