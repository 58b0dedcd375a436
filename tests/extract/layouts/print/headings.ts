import type { PlanColumn } from "../plans/inventedPlan.ts";

/** Ways in which plans head a column; no two columns share one. */
export const HEADINGS: { readonly [column in PlanColumn]: readonly string[] } = {
  number: ["No", "No.", "Ref", "Rec no.", "Number"],
  recommendation: ["Recommendation", "Recommendations", "What was recommended", "Panel recommendation", "Rec."],
  scope: ["Scope of recommendation", "Scope", "Local or national?", "Local, regional or national"],
  action: ["Action to be taken", "Actions", "Key actions", "What will be done", "Agreed actions", "Action required"],
  outcome: ["Outcome", "Outcome to be achieved", "Intended impact", "What difference will it make?", "Desired outcome"],
  lead: [
    "Lead agency",
    "Lead Officer",
    "Action owner (a named lead of the agency)",
    "Responsible body",
    "Who will lead",
    "By whom",
  ],
  milestones: ["Key milestones", "Milestones"],
  target: ["Target date", "By when", "Timescale", "Due date", "Deadline"],
  rag: ["RAG", "RAG rating", "Red Amber Green"],
  progress: ["Status", "Progress to date", "Where are we now", "Progress", "Current position"],
  updates: ["Quarterly updates", "Updates", "Progress updates", "Agency response and updates"],
  completion: ["Date of completion", "Completed on", "Date completed", "Completion date"],
  "target and outcome": [
    "Target date & expected outcome",
    "By when and intended impact",
    "Timescale and expected outcome",
  ],
  "target and progress": ["Action completion deadline and status", "Deadline and progress", "Timescale and status"],
  "completion and outcome": ["Completion date and outcome", "Date of completion and outcome"],
};
