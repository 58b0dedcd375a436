import type { ActionStatus } from "../model/vocabulary.ts";

/** What stands after a number of actions: `3 reported complete`. */
export const STATUS_PHRASES: Readonly<Record<ActionStatus, string>> = {
  completed: "reported complete",
  "partly-completed": "reported partly complete",
  "in-progress": "reported in progress",
  national: "reported as with a national body",
  "no-longer-needed": "reported as no longer needed",
  "not-stated": "with no status stated",
};
