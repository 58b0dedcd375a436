/** The body that publishes this copy of the site, and how to reach it about accessibility. */
export type Host = {
  readonly name: string;
  /** An e-mail address, a telephone number or both, as it is to be printed. */
  readonly contact: string;
  readonly answersWithinWorkingDays: number;
};

/** Whoever publishes a copy puts itself here; null says on the page that nobody has yet. */
export const HOST: Host | null = null;
