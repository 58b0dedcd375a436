/** Sentences that carry an ask: `{ask}` a verb phrase, `{Ask}` the same with a capital, `{body}` who is to act. */
export const RECOMMENDATION_SHAPES: readonly string[] = [
  "{Ask}.",
  "{body} should {ask}.",
  "It is recommended that {body} {ask}.",
  "That {body} {ask}.",
  "The panel would like {body} to {ask}.",
  "All agencies are to show that they {ask}.",
  "{Board} to satisfy itself that {body} will {ask}.",
  "{body} must {ask}, and tell {board} when this is done.",
];

/** Reasons that may follow a recommendation; no ask of their own. */
export const REASONS: readonly string[] = [
  "This came up at several points of the review.",
  "The panel thought the present position unclear.",
  "Earlier help might have followed.",
  "Several contributors spoke of this.",
  "It would also serve people in other circumstances.",
];

/** What an action opens with, before the same kind of verb phrase. */
export const ACTION_SHAPES: readonly string[] = [
  "{Ask}.",
  "To {ask}.",
  "{Ask}, then report to {board}.",
  "Step one: {ask}.",
  "{body} will {ask}.",
  "Agree with colleagues to {ask}.",
];

/** Learning: what was found (`{m}` the matter, `{s}` the setting), then in `{ask}` what follows from it. */
export const FINDING_SHAPES: readonly string[] = [
  "{M} did not receive enough thought in {s}.",
  "In {s} nobody had dealt with {m}.",
  "The review found gaps in {s} where {m} was concerned.",
  "Those who worked in {s} had no settled way of going about {m}.",
  "More could have been done in {s} about {m}.",
];
/** The lesson that stands beside a finding, or after it. */
export const LESSON_SHAPES: readonly string[] = [
  "It falls to {body} to {ask}.",
  "Lesson: {ask}.",
  "It would have helped to {ask}.",
  "There is a need for {body} to {ask}.",
  "From now on, {ask}.",
];

/** What a practice document lays down; `{ask}` is a duty here. */
export const CLAUSE_SHAPES: readonly string[] = [
  "{body} will {ask}.",
  "Members {ask} at least once a year.",
  "It is the duty of {body} to {ask}.",
  "Where needed, {body} may {ask}.",
];

/** What an update may say whatever the change; `{when}` is a month and year. */
export const REPORTS: readonly string[] = [
  "Position at {when}: {report}.",
  "{Report} ({when}).",
  "{when}: {report}.",
  "{Report}. Reported in {when}.",
  "{Report}; {board} told in {when}.",
];
/** What an update may say where nothing moves. */
export const HOLD_UPS: readonly string[] = [
  "held up by a vacancy in the team",
  "put off until the new financial year",
  "no update was received",
  "work on {m} was paused and will be taken up again",
  "depends on another partner and is being chased",
];
