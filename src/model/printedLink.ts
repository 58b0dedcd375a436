/** A link to another review that a passage prints itself ("Link with DHR14 Rec 5"). */
export type PrintedLink = {
  /** As printed, in at most five words. */
  readonly printed: string;
  /** The label of the review it names, as printed: `DHR14`. */
  readonly review: string;
  /** The recommendation and the action it names there; null where it names none. */
  readonly recommendation: string | null;
  readonly action: string | null;
};
