import type { ReactNode } from "react";

/** Why the numbers that a page holds are not of what is chosen: they are still being counted, or could not be. */
export type Outdated = "waiting" | "failed";

/** In place of a sentence with numbers. */
export const OUTDATED_WORDS: Readonly<Record<Outdated, string>> = {
  waiting: "What you chose is being counted…",
  failed: "What you chose could not be counted, so no numbers are shown for it.",
};

type Props = { readonly outdated: Outdated | null; readonly children: ReactNode };

/** Figures and lists: pale while newer ones are awaited, and gone where these could not be had, lest they be taken for them. */
export function WhileOutdated({ outdated, children }: Props) {
  return (
    <div className={outdated === "waiting" ? "outdated" : undefined} hidden={outdated === "failed"}>
      {children}
    </div>
  );
}
