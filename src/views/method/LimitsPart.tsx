import type { DocumentDates } from "../../queries/documentDates.ts";
import type { Holdings } from "../../queries/holdings.ts";
import { counted } from "../words.ts";
import { MethodPart } from "./MethodPart.tsx";

type Props = { readonly holdings: Holdings; readonly dates: readonly DocumentDates[] };

/** The limits, frankly. */
export function LimitsPart({ holdings, dates }: Props) {
  const undated = dates.reduce((sum, { documents, dated }) => sum + documents - dated, 0);
  return (
    <MethodPart part="limits">
      <ul className="method-limits">
        <li>
          <b>Few documents are held.</b>{" "}
          {`What is said here is said of ${counted(holdings.reviews, ["review", "reviews"])} and of no other. `}
          Nothing found here does not mean that nothing was ever recommended.
        </li>
        <li>
          <b>Counts depend on how a plan is written.</b> One plan puts into one recommendation what another puts into
          ten. More recommendations do not mean that more went wrong. They do not measure how safe an area is, and areas
          are not ranked.
        </li>
        <li>
          <b>A repeat is no proof that learning failed.</b> A later review may concern earlier events, before an earlier
          recommendation could have been carried out.
        </li>
        <li>
          <b>A status is what a plan reports</b>, in its owners’ words and at its own date. Nobody has checked it here,
          and complete does not mean that it worked.
        </li>
        <li>
          <b>Themes are given by words and are sometimes wrong</b>: most often where a text names a thing by what
          happens and by none of the usual words. <a href="#method-accuracy">How often</a> is told above.
        </li>
        <li>
          <b>The order in time is often not known.</b>{" "}
          {undated === 0
            ? "Every document held here has a date, which is not the date of what happened."
            : `${counted(undated, ["document", "documents"])} of ${holdings.documents} ${undated === 1 ? "has" : "have"} no date, so which ask came first is not said there.`}
        </li>
        <li>
          <b>Reading by rule makes mistakes.</b> A row can be read under the wrong heading, and a summary of ours can
          miss a shade of meaning. The published document is what counts; each record says where in it it stands.
        </li>
        <li>
          <b>What is not recommended is not seen.</b> Themes count what reviews wrote down, not what mattered most to
          the person who died or to those who mourn.
        </li>
      </ul>
    </MethodPart>
  );
}
