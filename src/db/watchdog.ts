/** Tells when something that should be heard of again and again has been silent too long. */
export type Watchdog = {
  readonly heard: () => void;
  readonly stop: () => void;
  /** Rejects after the silence; never settles otherwise. */
  readonly expired: Promise<never>;
};

/** The silence is counted in so many steps, so that time in which the tab slept or the machine was shut is not part of it. */
const STEPS = 10;

/** @param silenceMs how long it may be silent while the page runs, from now or from when it was last heard. */
export function watchdog(silenceMs: number, message: string): Watchdog {
  let silent = 0;
  let expire: (error: Error) => void = () => undefined;
  const expired = new Promise<never>((_, reject) => {
    expire = reject;
  });
  expired.catch(() => undefined);
  const steps = setInterval(() => {
    silent += 1;
    if (silent < STEPS) return;
    clearInterval(steps);
    expire(new Error(message));
  }, silenceMs / STEPS);
  return {
    heard: () => {
      silent = 0;
    },
    expired,
    stop: () => clearInterval(steps),
  };
}
