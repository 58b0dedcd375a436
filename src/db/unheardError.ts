/** How the message of an error begins that stands for something not fetched: browsers throw TypeError for that alone here. */
const NOT_FETCHED = "not fetched:";

/** What went wrong in the worker while nobody listened, as an error whose message tells the page enough. */
export function unheardError(reason: unknown): Error {
  return new Error(reason instanceof TypeError ? `${NOT_FETCHED} ${reason.message}` : String(reason));
}

/** Whether an error heard from the worker says that its module did not come whole. */
export function wasNotFetched(error: unknown): boolean {
  return error instanceof Error && error.message.includes(NOT_FETCHED);
}
