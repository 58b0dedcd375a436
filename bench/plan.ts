const HEADINGS = ["Recommendation", "Outcome", "Specific action", "Status", "Lead agency", "Target date"];

const ROWS: readonly (readonly string[])[] = [
  [
    "Each service keeps a marker on addresses where a plan is open.",
    "Call takers see the risk",
    "Action 1: Add the marker and test it in both control rooms.",
    "<p>Completed: marker live.</p> <p>In progress: second room to follow in the autumn.</p>",
    "Calder and Marsh Police/ Marshwick Council",
    "By June 2022",
  ],
  [
    "",
    "",
    "Action 2: Lift the marker when the plan ends.",
    "Completed July 2022: weekly list of ended plans.",
    "Calder and Marsh Police",
    "30/09/2022",
  ],
  [
    "New starters are trained on controlling behaviour within twelve weeks.",
    "Staff recognise the pattern",
    "Commission the training and keep a register.",
    "In progress: 61 of 140 staff attended.",
    "Lantern Domestic Abuse Service",
    "Ongoing",
  ],
  [
    "An agreement lets duty staff share what they know at night.",
    "",
    "Draft, consult and sign.",
    "",
    "<p>Marshwick Integrated Care Board</p> <p>Probation Service</p>",
    "March 2023",
  ],
];

/** An invented action plan of `times` as many pages, the header printed again on each, every recommendation worded apart. */
export function inventedPlan(times: number): string {
  const pages = Array.from({ length: times * 5 }, (_, page) => {
    const rows = ROWS.map(([recommendation = "", ...cells], index) => {
      const number = page * ROWS.length + index + 1;
      const text =
        recommendation === "" ? "" : `<p>RECOMMENDATION ${number}:</p> <p>${recommendation} Site ${number}.</p>`;
      return [text, ...cells].join("\t");
    });
    return [HEADINGS.join("\t"), ...rows].join("\n");
  });
  return `Safer Marshwick Multi-Agency Action Plan DHR 3\n\n${pages.join("\n\n")}\n`;
}
