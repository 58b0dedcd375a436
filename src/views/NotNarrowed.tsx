import type { Filter } from "../filter/filter.ts";
import type { RecordKind } from "../filter/recordKind.ts";
import { capital, KIND_WORDS, listed } from "./words.ts";

type Props = {
  readonly filter: Filter;
  readonly unit: string;
  readonly counts: readonly RecordKind[];
  /** How the figure shows what is chosen: "outlined". */
  readonly chosenIs: string;
};

/** What the filter holds that a figure of themes leaves out, and why; nothing where there is no such thing. */
export function NotNarrowed({ filter, unit, counts, chosenIs }: Props) {
  const compared = [filter.theme.length > 0 ? "theme" : "", filter.review.length > 0 ? "review" : ""].filter(Boolean);
  const absent = filter.kind.filter((kind) => !counts.includes(kind)).map((kind) => KIND_WORDS[kind][1]);
  if (compared.length + absent.length === 0) return null;
  return (
    <p className="key">
      {compared.length > 0 &&
        `All themes and reviews stay in this figure, so that the chosen ${listed(compared)} can be compared with the rest: what is chosen is ${chosenIs}. `}
      {absent.length > 0 && `${capital(listed(absent))} are not in this figure, which counts ${unit}.`}
    </p>
  );
}
