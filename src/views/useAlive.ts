import { useSyncExternalStore } from "react";

/** Whether script answers what is chosen: not while the site is built, nor in the first rendering that takes a page over. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
