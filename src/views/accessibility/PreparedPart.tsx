import { dateWords } from "../dateWords.ts";
import { listed } from "../words.ts";
import type { Tested } from "./tested.ts";

/** When the statement was written, and from which tests. */
export function PreparedPart({ preparedOn, testedOn, browsers, checks }: Omit<Tested, "notTested" | "knownFaults">) {
  return (
    <>
      <p>
        This statement was prepared on {dateWords(preparedOn)}. The website was last tested on {dateWords(testedOn)}, by
        those who make it, with automated tests in {listed(browsers)}. They are part of its source and run at every
        change. They show:
      </p>
      <ul>
        {checks.map(({ shows }) => (
          <li key={shows}>{shows}.</li>
        ))}
      </ul>
      <p>
        Automated tests find only some of the faults there can be. A body that publishes this website should test its
        own copy, and put its own dates here.
      </p>
    </>
  );
}
