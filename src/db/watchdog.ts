/** Tells when something that should be heard of again and again has been silent too long. */
export type Watchdog = {
  readonly heard: () => void;
  readonly stop: () => void;
  /** Rejects after the silence; never settles otherwise. */
  readonly expired: Promise<never>;
};

/** @param silenceMs how long it may be silent, from now or from when it was last heard. */
export function watchdog(silenceMs: number, message: string): Watchdog {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let expire: (error: Error) => void = () => undefined;
  const expired = new Promise<never>((_, reject) => {
    expire = reject;
  });
  expired.catch(() => undefined);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => expire(new Error(message)), silenceMs);
  };
  heard();
  return { heard, expired, stop: () => clearTimeout(timer) };
}
