/**
 * Why the data cannot be shown. `data-missing`: a file did not come; `checksum-mismatch`: it is not the file the
 * manifest names; `address-insecure`: the browser does not let the page check; `data-unfit`: its columns are not ours; `data-renewed`: the page was
 * rendered from other data than the tables hold; `engine-refused`: DuckDB did not start; `worker-lost`: it
 * started and then stopped; `query-failed`: one question failed.
 */
export type FailureKind =
  | "data-missing"
  | "checksum-mismatch"
  | "address-insecure"
  | "data-unfit"
  | "data-renewed"
  | "engine-refused"
  | "worker-lost"
  | "query-failed";

/** A failure the page can tell its reader about: the kind decides the words, `subject` names the file or query. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  readonly subject: string;

  constructor(kind: FailureKind, subject: string, detail: string, cause?: unknown) {
    super(`${kind}: ${subject}: ${detail}`, { cause });
    this.kind = kind;
    this.subject = subject;
  }
}

/** The failure itself, or the error as a failure of the given kind. */
export function asFailure(error: unknown, kind: FailureKind, subject: string): Failure {
  if (error instanceof Failure) return error;
  return new Failure(kind, subject, error instanceof Error ? error.message : String(error), error);
}
