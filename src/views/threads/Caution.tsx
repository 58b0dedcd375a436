/** What threads do not prove; stands wherever they are shown. */
export const CAUTION =
  "A repeat is no proof that learning failed: a later review may concern earlier events. Statuses are as each document reports them. That a practice document says something does not mean that it is done.";

export function Caution() {
  return <p className="caution">{CAUTION}</p>;
}
