/** A file that cannot be read at all: `reason` says what is wrong, `advice` what to do about it. */
export class UnreadableFile extends Error {
  readonly reason: string;
  readonly advice: string;

  constructor(reason: string, advice: string) {
    super(`${reason}; ${advice}`);
    this.name = "UnreadableFile";
    this.reason = reason;
    this.advice = advice;
  }
}
