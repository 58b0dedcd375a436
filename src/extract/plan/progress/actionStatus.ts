import type { ActionStatus, UpdateStatus } from "../../../model/vocabulary.ts";
import type { StatusWord } from "./statusLabel.ts";

const TOLD =
  /\b(?:notified|informed|told|made aware|written to|submitted to|raised with|referred to|shared with|sent to)\b/i;
const NATIONAL_BODY =
  /\b(?:home office|government|ministry|minister|secretary of state|national (?:body|action|recommendation)|department (?:of|for)|parliament|college of policing|npcc)\b/i;
const DROPPED =
  /^(?:no longer (?:needed|required|applicable|relevant)|superseded|withdrawn|cancelled|discontinued)\b|\b(?:action|recommendation|this)\s+(?:is |was |has been )?(?:no longer (?:needed|required|applicable|relevant)|superseded|withdrawn)\b/i;

/**
 * The status of an action by its printed labels: `completed` when every labelled part is, `partly-completed` when completed and
 * open parts stand side by side, `in-progress` when labels stand and none says completed; without a label `national` where the
 * text only records that a national body was told, `no-longer-needed` where it says so, else `not-stated`.
 * @param words the status word of each labelled part
 * @param account the progress text
 * @param nationally the action or its lead is a national body's
 */
export function actionStatus(words: readonly StatusWord[], account: string, nationally: boolean): ActionStatus {
  const stated = words.filter((word) => word !== "waiting");
  const completed = stated.includes("completed");
  if (stated.includes("partly")) return "partly-completed";
  if (completed) return stated.includes("in-progress") ? "partly-completed" : "completed";
  if (stated.includes("dropped")) return "no-longer-needed";
  if (stated.includes("in-progress")) return "in-progress";
  if (words.includes("waiting")) return "not-stated";
  if (DROPPED.test(account)) return "no-longer-needed";
  if (TOLD.test(account) && (nationally || NATIONAL_BODY.test(account))) return "national";
  return "not-stated";
}

/** The status of an update, which is completed, in progress or not stated. */
export const updateStatus = (word: StatusWord | null): UpdateStatus | null =>
  word === "completed" || word === "in-progress" ? word : word === "partly" ? "in-progress" : null;

/** True where an action's own words or leads put it with a national body. */
export const isNational = (text: string): boolean => NATIONAL_BODY.test(text);
